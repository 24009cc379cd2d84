import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Markdown of about the given length in bytes: prose with tables, lists, quotations, fences and footnotes. */
export function longEssay(bytes: number): string {
  const parts: string[] = ['---\ntitle: A long history\n---\n\n'];
  let length = 0;
  for (let n = 0; length < bytes; n++) {
    const section = sectionOf(n);
    parts.push(section);
    length += section.length;
  }
  return parts.join('');
}

/**
 * Plain text of the given length: the prose of the sample essay with a third of its dated sentences. That leaves about
 * one date in 200 characters, 50 % more than histories have (the sample is a chronicle). Benches run from the root of
 * the project.
 */
export function plainHistory(characters: number): string {
  const sample = readFileSync('media/sample/great-leap.md', 'utf8').replace(/\]\([^)]*\)|[*_`|>#[\]]/g, '');
  let dated = 0;
  const sentences = sample.split(/(?<=[.!?]\s)/).filter((each) => !/\d{4}/.test(each) || dated++ % 3 === 0);
  return ofLength(sentences.join(''), characters);
}

/** The texts in the folder that `ANNALIST_TEXTS` names, as one, and those of each file that the command line names. */
export function ownTexts(characters: number): { name: string; text: string }[] {
  const folder = process.env['ANNALIST_TEXTS'];
  const inFolder = folder === undefined ? [] : readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name));
  const texts = inFolder.sort().map((name) => readFileSync(join(folder ?? '', name), 'utf8'));
  const files = process.argv.slice(2).filter((word) => /\.(?:md|txt|jsonl)$/.test(word));
  return [
    ...(texts.length > 0
      ? [{ name: 'the texts of ANNALIST_TEXTS', text: ofLength(texts.join('\n\n'), characters) }]
      : []),
    ...files.map((file) => ({ name: basename(file), text: fileText(file, characters) })),
  ];
}

/** The text of a file, or of all documents of a `.jsonl` file (one `{ text }` a line), repeated up to the given length. */
export function fileText(file: string, characters: number): string {
  const content = readFileSync(file, 'utf8');
  if (!file.endsWith('.jsonl')) return ofLength(content, characters);
  const lines = content.split('\n').filter((line) => line !== '');
  return ofLength(lines.map((line) => (JSON.parse(line) as { readonly text: string }).text).join('\n\n'), characters);
}

const ofLength = (text: string, characters: number): string =>
  text.repeat(Math.ceil(characters / Math.max(1, text.length))).slice(0, characters);

const names = ['Mao Zedong', 'Zhou Enlai', 'Chen Yun', 'Peng Dehuai', 'Liu Shaoqi', 'Deng Xiaoping', 'the Politburo'];
const subjects = ['the plan', 'the harvest', 'a new commune', 'steel output', 'the conference', 'the grain quota'];
const verbs = ['was announced', 'fell behind', 'was praised', 'rose again', 'came to nothing', 'was debated'];

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? '';
const month = (n: number): string => pick(['January', 'March', 'May', 'July', 'September', 'November'], n);

/** One sentence in eight has markup. */
const name = (n: number): string => (n % 8 === 0 ? `*${pick(names, n * 3)}*` : pick(names, n * 3));

const sentence = (n: number): string =>
  `In ${month(n)} ${1900 + (n % 70)} ${pick(subjects, n)} ${pick(verbs, n * 5)}, and ${name(n)} said so in the ` +
  `report that was read aloud to the delegates; by the autumn of that year nobody spoke of it any longer.`;

const paragraph = (n: number): string => [0, 1, 2, 3].map((i) => sentence(n * 4 + i)).join(' ');

function sectionOf(n: number): string {
  const blocks = [
    `## Section ${n}: ${pick(subjects, n)}`,
    paragraph(n),
    `${paragraph(n + 1)}[^${n}]`,
    `- ${sentence(n)}\n- **${pick(names, n)}** ${pick(verbs, n)}\n  - ${sentence(n + 2)}`,
    `> ${sentence(n + 3)}\n> ${sentence(n + 4)}`,
    `| Year | Grain |\n| ---- | ----- |\n| ${1950 + (n % 12)} | ${150 + (n % 50)} |\n| ${1951 + (n % 12)} | 170 |`,
    '```text\nyear = 1958\n```',
    `${paragraph(n + 5)} See [the report](https://example.org/report/${n}) for ${1900 + (n % 60)}.`,
    `[^${n}]: Archive of the province, file ${n}, read in 1998.`,
  ];
  return `${blocks.join('\n\n')}\n\n`;
}
