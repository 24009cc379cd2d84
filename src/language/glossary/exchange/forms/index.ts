import { readEntries, type RowOptions } from '../rows/entries';
import { headingRole } from '../rows/headings';
import type { Drafts, ImportFile, SourceTable, UnknownColumn } from '../types';
import { readContextive } from './contextive';
import { isGedcom, readGedcom } from './gedcom';
import { readJson } from './jsonRecords';
import { hasPipeTable, readMarkdownTable } from './markdownTable';
import { isNote, readNotes } from './notes';
import { readTextTable } from './textTable';

/** One form of what is imported. */
export interface ImportForm {
  readonly name: string;
  readonly recognises: (files: readonly ImportFile[]) => boolean;
  readonly read: (
    files: readonly ImportFile[],
    title: string,
    options: RowOptions,
  ) => Drafts & { readonly unknownColumns?: readonly UnknownColumn[] };
}

const isKnown = (heading: string): boolean => headingRole(heading) !== undefined || /Label$/.test(heading);

const textOf = (files: readonly ImportFile[]): string => files[0]?.text ?? '';
const hasEnding =
  (...endings: readonly string[]) =>
  ([file]: readonly ImportFile[]): boolean =>
    endings.includes(/\.([^.]+)$/.exec(file?.name ?? '')?.[1]?.toLowerCase() ?? '');

/** Reads what has rows. */
const ofRows =
  (read: (files: readonly ImportFile[]) => SourceTable): ImportForm['read'] =>
  (files, title, options) => {
    const { entries, problems, unknownColumns } = readEntries(read(files), options);
    return { sections: [{ title, introduction: '', entries }], problems, unknownColumns };
  };

/** The first that recognises the files reads them. To add a form, add its row. */
const forms = [
  {
    name: 'markdownTable',
    recognises: (files) => files.length === 1 && !files.every(isNote) && hasPipeTable(textOf(files)),
    read: ofRows(([file]) => readMarkdownTable(file ?? { name: '', text: '' })),
  },
  {
    name: 'notes',
    recognises: (files) => files.length !== 1 || hasEnding('md', 'markdown')(files) || files.every(isNote),
    read: ofRows((files) => readNotes(files, (heading) => headingRole(heading) !== undefined)),
  },
  {
    name: 'gedcom',
    recognises: (files) => hasEnding('ged', 'gedcom')(files) || isGedcom(textOf(files)),
    read: ofRows((files) => readGedcom(textOf(files))),
  },
  {
    name: 'contextive',
    recognises: (files) => hasEnding('yaml', 'yml')(files),
    read: (files, title) => readContextive(textOf(files), title),
  },
  {
    name: 'json',
    recognises: (files) => hasEnding('json', 'srj')(files) || /^\uFEFF?\s{0,99}[{[]/.test(textOf(files)),
    read: ofRows((files) => readJson(textOf(files))),
  },
  {
    name: 'table',
    recognises: (files) => hasEnding('csv', 'tsv', 'tab')(files) || !/^(?:contexts|imports):/m.test(textOf(files)),
    read: ofRows((files) => readTextTable(textOf(files), isKnown)),
  },
] as const satisfies readonly ImportForm[];

export type FormName = (typeof forms)[number]['name'];

export const formNames: readonly FormName[] = forms.map(({ name }) => name);

/** The form of a name, or the first that recognises the files; what no other does is a text of Contextive. */
export const formOf = (files: readonly ImportFile[], name?: FormName): ImportForm =>
  forms.find((form) => (name === undefined ? form.recognises(files) : form.name === name)) ?? forms[3];
