// What we read of a work in CSL-JSON
// (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables). It may come from anywhere, so
// the type of every value is checked.

import { wordSet } from '../text/patterns';

export interface PersonName {
  /** With its particle: "van Gogh". */
  readonly family: string;
  readonly given?: string;
}

/** A work of a bibliography. */
export interface BibliographyRecord {
  readonly id: string;
  /** CSL's types: `book`, `article-journal`, `chapter` … */
  readonly type: string;
  readonly title?: string;
  readonly authors: readonly PersonName[];
  readonly editors: readonly PersonName[];
  readonly translators: readonly PersonName[];
  /** The year or years of publication, as the work states them: "1999", "1994–1999", "forthcoming". */
  readonly issued?: string;
  readonly container?: string;
  readonly edition?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly publisher?: string;
  readonly place?: string;
  readonly archive?: string;
  readonly genre?: string;
  readonly doi?: string;
  readonly url?: string;
}

/** The record of a work in CSL-JSON; undefined for anything else. */
export function recordOf(value: unknown): BibliographyRecord | undefined {
  if (!isObject(value)) return undefined;
  const id = textOf(value.id);
  const { type } = value;
  if (id === undefined || typeof type !== 'string' || !cslTypes.has(type)) return undefined;
  const optional = {
    title: textOf(value.title),
    issued: issuedOf(value.issued),
    container: textOf(value['container-title']),
    edition: textOf(value.edition),
    volume: textOf(value.volume),
    issue: textOf(value.issue),
    pages: textOf(value.page)?.replace(/-+/g, '–'),
    publisher: textOf(listed(value.publisher)),
    place: textOf(listed(value['publisher-place'])),
    archive: textOf(value.archive),
    genre: textOf(value.genre),
    doi: textOf(value.DOI),
    url: textOf(value.URL),
  };
  return {
    id,
    type,
    authors: namesOf(value.author),
    editors: namesOf(value.editor),
    translators: namesOf(value.translator),
    ...(Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== undefined)) as Partial<
      Record<keyof typeof optional, string>
    >),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** BibTeX reads "Allen and Unwin" as a list of two. */
const listed = (value: unknown): unknown => (Array.isArray(value) ? value.join(' and ') : value);

/** A text on one line, without the tags that CSL-JSON allows. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value
    .replace(/<\/?(?:i|b|sub|sup|span|sc)(?: [^<>]{0,60})?>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : text;
}

function namesOf(value: unknown): PersonName[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: unknown) => {
    if (!isObject(name)) return [];
    const particle = textOf(name['non-dropping-particle']);
    const family = textOf(name.family) ?? textOf(name.literal) ?? textOf(name.given);
    if (family === undefined) return [];
    const given = name.family === undefined ? undefined : textOf(name.given);
    return [
      { family: particle === undefined ? family : `${particle} ${family}`, ...(given !== undefined && { given }) },
    ];
  });
}

function issuedOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const parts: unknown = value['date-parts'];
  const years = Array.isArray(parts)
    ? parts.flatMap((part: unknown) => (Array.isArray(part) ? [textOf(part[0])] : [])).filter(Boolean)
    : [];
  if (years.length > 0) return [...new Set(years)].slice(0, 2).join('–');
  return textOf(value.literal) ?? textOf(value.raw);
}

const cslTypes = wordSet(`
  article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
  document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
  manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
  personal_communication post post-weblog regulation report review review-book software song speech standard thesis
  treaty webpage`);
