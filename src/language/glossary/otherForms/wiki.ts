import { balancedEnd } from './brackets';

// A page of a wiki: a box of what is known, then text with marks of its own.

const box = /\{\{[ \t]*(?:Infobox|Taxobox|Persondata|Personendaten|Ficha)[^|{}]*\|/i;

/** The page as a glossary of one entry; undefined where the text has no such box. */
export function wikiPage(text: string, uri: string): string | undefined {
  const found = box.exec(text);
  const end = found ? balancedEnd(text, found.index, '{{', '}}') : undefined;
  if (!found || end === undefined) return undefined;
  const properties = propertiesOf(text.slice(found.index + found[0].length, end - 2));
  const name = properties.get('name') ?? nameOfFile(uri);
  const fields = [...properties].filter(([label, value]) => label !== 'name' && value !== '');
  const kind = fields.some(([label]) => /^(?:birth|death)/.test(label)) ? ['- Kind: person'] : [];
  const rest = text.slice(0, found.index) + text.slice(end);
  return [
    `## ${name}`,
    '',
    ...kind,
    ...fields.map(([label, value]) => fieldLine(label, value)),
    '',
    asMarkdown(rest).trim(),
    '',
  ].join('\n');
}

/** The parameters of a box, in their order. */
function propertiesOf(words: string): Map<string, string> {
  const properties = new Map<string, string>();
  for (const part of topParts(words)) {
    const [, label = '', value = ''] = /^\s*([^=|{}[\]]{1,60}?)\s*=\s*([^]*)$/.exec(part) ?? [];
    if (label !== '') properties.set(label.toLowerCase().replace(/_/g, ' '), plainValue(value));
  }
  return properties;
}

/** The parts between bars that stand in no other brackets. */
function topParts(words: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < words.length; i++) {
    const two = words.slice(i, i + 2);
    if (two === '{{' || two === '[[') depth++;
    else if (two === '}}' || two === ']]') depth--;
    else if (words[i] === '|' && depth === 0) {
      parts.push(words.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, words.slice(from)];
}

/** "{{birth date|1542|10|15|df=y}}" is 1542-10-15; "[[Agra Fort|Agra]]" is Agra. */
const plainValue = (value: string): string =>
  asMarkdown(
    value
      .replace(/<ref[^<>]{0,200}>[^<>]{0,400}<\/ref>|<ref[^<>]{0,200}\/>|<!--[^]{0,400}?-->/g, '')
      .replace(/\{\{[^{}|]{0,60}?date[^{}|]{0,60}\|([^{}]{1,200})\}\}/gi, (_, list: string) => isoDate(list))
      .replace(/\{\{[^{}|]{1,40}\|([^{}|]{1,200})[^{}]{0,200}\}\}/g, '$1'),
  )
    .replace(/\s+/g, ' ')
    .trim();

/** The first date of a template; a death has the birth behind it. */
function isoDate(list: string): string {
  const numbers = list.split('|').filter((part) => /^\s*\d{1,4}\s*$/.test(part));
  return numbers
    .slice(0, 3)
    .map((part, i) => part.trim().padStart(i === 0 ? 4 : 2, '0'))
    .join('-');
}

const labels: ReadonlyMap<string, string> = new Map([
  ['birth date', 'Born'],
  ['death date', 'Died'],
  ['other names', 'Also'],
  ['full name', 'Also'],
  ['birth name', 'Also'],
  ['native name', 'Native'],
  ['reign', 'Reign'],
  ['date', 'Date'],
]);

const fieldLine = (label: string, value: string): string => `- ${labels.get(label) ?? capitalised(label)}: ${value}`;
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The marks of a wiki as those of Markdown. */
const asMarkdown = (text: string): string =>
  text
    .replace(/'''([^'\r\n]{1,200})'''/g, '**$1**')
    .replace(/''([^'\r\n]{1,200})''/g, '*$1*')
    .replace(/\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/g, '$1')
    .replace(/\[(https?:[^\s[\]]{1,300})\s([^[\]]{1,200})\]/g, '[$2]($1)')
    .replace(/<br\s?\/?>/gi, ', ');

function nameOfFile(uri: string): string {
  const name = uri.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
