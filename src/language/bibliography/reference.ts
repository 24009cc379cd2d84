import type { BibliographyRecord, PersonName } from './record';

/** A stretch of a formatted reference. */
export interface ReferenceRun {
  readonly text: string;
  readonly isItalic?: true;
}

/**
 * A reference in the style of The Chicago Manual of Style (notes and bibliography), which historians use:
 * "Teiwes, Frederick C., and Warren Sun. *China's Road to Disaster*. Armonk: M. E. Sharpe, 1999."
 */
export function formatReference(record: BibliographyRecord): ReferenceRun[] {
  const { authors, editors, title, container, issued } = record;
  const isPart = container !== undefined;
  const isArticle = record.type.startsWith('article') || record.type.startsWith('review');
  const heads = authors.length > 0 ? authors : isPart ? [] : editors;
  const runs: ReferenceRun[] = [];
  const say = (text: string, isItalic?: true): void => {
    if (text !== '') runs.push({ text, ...(isItalic && { isItalic }) });
  };
  const role = authors.length === 0 && heads.length > 0 ? (heads.length === 1 ? ', ed' : ', eds') : '';
  if (heads.length > 0) say(sentence(namesInverted(heads) + role));
  if (title !== undefined && (isPart || isUnpublished(record))) say(`“${endMarked(title)}” `);
  else if (title !== undefined) {
    say(title, true);
    say(/[.?!]$/.test(title) ? ' ' : '. ');
  }
  if (isPart) {
    if (!isArticle) say('In ');
    say(container, true);
  }
  if (isPart) say(sentence(isArticle ? articlePlace(record) : chapterPlace(record)));
  else if (authors.length > 0 && editors.length > 0) say(`Edited by ${sentence(names(editors))}`);
  if (record.translators.length > 0) say(`Translated by ${sentence(names(record.translators))}`);
  if (!isPart && record.edition !== undefined) say(sentence(editionOf(record.edition)));
  if (!isPart && record.volume !== undefined) say(`Vol. ${sentence(record.volume)}`);
  if (!isArticle) say(sentence(imprintOf(record)));
  else if (!isPart && issued !== undefined) say(sentence(issued));
  return closed(runs);
}

/** A reference as one plain line. */
export const referenceText = (record: BibliographyRecord): string =>
  formatReference(record)
    .map(({ text }) => text)
    .join('');

/** The authors, or else the editors, in short: "Teiwes and Sun". */
export function shortAuthors({ authors, editors }: BibliographyRecord): string {
  const [first, second, ...more] = (authors.length > 0 ? authors : editors).map(({ family }) => family);
  if (first === undefined) return '';
  if (more.length > 0) return `${first} et al.`;
  return second === undefined ? first : `${first} and ${second}`;
}

const isUnpublished = ({ type }: BibliographyRecord): boolean =>
  /^(?:manuscript|thesis|personal_communication|interview|speech|paper-conference|webpage|post)/.test(type);

/** " 12, no. 3 (1999): 23–45" */
function articlePlace({ volume, issue, issued, pages, type }: BibliographyRecord): string {
  if (volume === undefined && issue === undefined) {
    const after = [issued, pages].filter((each) => each !== undefined).join(type === 'article-journal' ? ': ' : ', ');
    return after === '' ? '' : `, ${after}`;
  }
  const number = issue === undefined ? '' : `${volume === undefined ? '' : ','} no. ${issue}`;
  const place = `${volume === undefined ? '' : ` ${volume}`}${number}${issued === undefined ? '' : ` (${issued})`}`;
  return pages === undefined ? place : `${place}: ${pages}`;
}

/** ", vol. 2, edited by Roderick MacFarquhar, 23–45" */
const chapterPlace = ({ editors, volume, pages }: BibliographyRecord): string =>
  [volume && `vol. ${volume}`, editors.length > 0 && `edited by ${names(editors)}`, pages]
    .filter(Boolean)
    .map((each) => `, ${each}`)
    .join('');

/** "Armonk: M. E. Sharpe, 1999" */
function imprintOf({ place, publisher, genre, archive, issued }: BibliographyRecord): string {
  const house = [place, publisher].filter((each) => each !== undefined).join(': ');
  return [genre, house, archive, issued].filter((each) => each !== undefined && each !== '').join(', ');
}

const editionOf = (edition: string): string =>
  /^\d+$/.test(edition) ? `${edition}${ordinalEnding(Number(edition))} ed` : edition;

function ordinalEnding(number: number): string {
  if (number % 100 > 10 && number % 100 < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

const natural = ({ family, given }: PersonName): string => (given === undefined ? family : `${given} ${family}`);

/** "Frederick C. Teiwes and Warren Sun" */
const names = (people: readonly PersonName[]): string => listed(people.map(natural));

/**
 * The family name of the first person comes first, for alphabetical order; of four or more, only the first is named.
 */
function namesInverted(people: readonly PersonName[]): string {
  const [first, ...more] = people;
  if (!first) return '';
  const head = first.given === undefined ? first.family : `${first.family}, ${first.given}`;
  if (more.length > 2) return `${head}, et al.`;
  return more.length === 0 ? head : listed([head, ...more.map(natural)], ',');
}

function listed(words: readonly string[], comma = ''): string {
  if (words.length < 3) return words.join(`${comma} and `);
  return `${words.slice(0, -1).join(', ')}, and ${words.at(-1) ?? ''}`;
}

const endMarked = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** A part with a full stop and a space; '' for an empty one. */
const sentence = (text: string): string => (text === '' ? '' : `${endMarked(text)} `);

/** The runs without the space at the end. */
function closed(runs: readonly ReferenceRun[]): ReferenceRun[] {
  return runs.map((run, i) => (i === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run));
}
