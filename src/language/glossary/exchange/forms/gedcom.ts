import { splitLines } from '../../../text/lines';
import { importError, type ImportProblem, importNote, type SourceRow, type SourceTable } from '../types';
import { gedcomDate } from './gedcomDate';

// Individuals of GEDCOM 5.5.1 and 7.0 (https://gedcom.io/specs/). Read here and not by a package: the packages that read
// it do not say on which line a record stands, and a line has only four parts.

/** A line with the lines of deeper level after it. */
interface GedcomRecord {
  readonly tag: string;
  readonly line: number;
  value: string;
  readonly parts: GedcomRecord[];
}

const gedcomLine = /^\s*(\d{1,2}) +(?:@[^@]+@ +)?([A-Za-z0-9_]+)(?: (.*))?$/;

/** What is read of an individual, and the heading that it gets. */
const headings = ['Name', 'Alias', 'Born', 'Died', 'Occupation', 'Note', 'Link', 'Birth place', 'Death place'] as const;
type Heading = (typeof headings)[number];

export const isGedcom = (text: string): boolean => /^\uFEFF?\s*0 +HEAD\b/.test(text);

export function readGedcom(text: string): SourceTable {
  const problems: ImportProblem[] = [];
  const individuals = recordsOf(text, problems).filter(({ tag }) => tag === 'INDI');
  const unread = new Set<string>();
  const rows = individuals.map((individual): SourceRow => {
    return { line: individual.line, values: valuesOf(individual, unread) };
  });
  if (rows.length === 0 && problems.length === 0) problems.push(importError(1, 'no-individuals'));
  if (unread.size > 0) problems.push(importNote(1, 'unused-columns', [...unread].join(', ')));
  return { headings, rows, problems, lists: new Set<string>(headings), isMarkdown: false };
}

/** The records of level 0. CONC and CONT go on with the value before them. */
function recordsOf(text: string, problems: ImportProblem[]): GedcomRecord[] {
  const root: GedcomRecord = { tag: '', line: 0, value: '', parts: [] };
  const open: GedcomRecord[] = [root];
  splitLines(text.replace(/^\uFEFF/, '')).forEach((words, i) => {
    if (words.trim() === '') return;
    const [, level, name = '', value = ''] = gedcomLine.exec(words) ?? [];
    const depth = Number(level);
    const parent = level === undefined ? undefined : open[depth];
    if (!parent) {
      problems.push(importError(i + 1, 'broken-gedcom'));
      return;
    }
    const tag = name.toUpperCase();
    if (tag === 'CONC' || tag === 'CONT') parent.value += (tag === 'CONT' ? '\n' : '') + value;
    else {
      const record = { tag, line: i + 1, value, parts: [] };
      parent.parts.push(record);
      open.length = depth + 1;
      open.push(record);
    }
  });
  return root.parts;
}

/** Parts that say nothing about the person, or that are read with others. */
const silent = new Set(['CHAN', 'REFN', 'RIN', 'UID', '_UID', 'AFN', 'RESN', 'EXID', 'CREA', 'SUBM']);

function valuesOf({ parts }: GedcomRecord, unread: Set<string>): Map<Heading, readonly string[]> {
  const values = new Map<Heading, string[]>();
  const add = (heading: Heading, value: string): void => {
    if (value.trim() !== '') values.set(heading, [...(values.get(heading) ?? []), value.trim()]);
  };
  for (const part of parts) {
    const { tag, value } = part;
    if (tag === 'NAME') {
      for (const name of namesOf(part)) add(values.has('Name') ? 'Alias' : 'Name', name);
    } else if (tag === 'ALIA' && !value.startsWith('@')) add('Alias', plainName(value));
    else if (birthTags.has(tag)) addEvent(part, ['Born', 'Birth place'], values.has('Born'), add);
    else if (deathTags.has(tag)) addEvent(part, ['Died', 'Death place'], values.has('Died'), add);
    else if (tag === 'OCCU' || tag === 'TITL') add('Occupation', value);
    else if (tag === 'NOTE' && !value.startsWith('@')) add('Note', value);
    else if (tag === 'WWW' || (tag === 'EXID' && value.startsWith('http'))) add('Link', value);
    else if (!silent.has(tag)) unread.add(tag);
  }
  return values;
}

/** A christening or burial stands for a birth or death that is not told. */
const birthTags = new Set(['BIRT', 'CHR', 'BAPM']);
const deathTags = new Set(['DEAT', 'BURI']);

function addEvent(
  { parts }: GedcomRecord,
  [date, place]: readonly [Heading, Heading],
  isKnown: boolean,
  add: (heading: Heading, value: string) => void,
): void {
  if (isKnown) return;
  const valueOf = (tag: string): string => parts.find((part) => part.tag === tag)?.value ?? '';
  add(date, gedcomDate(valueOf('DATE')));
  add(place, valueOf('PLAC'));
}

/** The name between slashes is the family's: "Gaius Julius /Caesar/ III". Parts give a nickname and married names. */
function namesOf({ value, parts }: GedcomRecord): string[] {
  const partOf = (...tags: string[]): string => parts.find(({ tag }) => tags.includes(tag))?.value.trim() ?? '';
  const whole = plainName(value) || `${partOf('GIVN')} ${partOf('SURN')}`.trim();
  const married = partOf('_MARNM', '_MARN');
  return [whole, plainName(partOf('NICK')), plainName(married)].filter((name) => name !== '');
}

const plainName = (name: string): string => name.replace(/\//g, ' ').replace(/\s+/g, ' ').trim();
