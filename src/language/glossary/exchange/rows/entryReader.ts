import { groupBy } from '../../../text/collections';
import { normalizeName } from '../../../text/normalize';
import type { EntityKind } from '../../../types';
import { nativeText } from '../../fieldValues';
import type { FieldName } from '../../fields';
import { givenNameFirst } from '../../reading/headings/invertedName';
import { type EntryDraft, importError, type ImportProblem, importNote, type SourceRow } from '../types';
import type { Column, Role } from './columns';
import { type DateCell, type DateRole, EntryDates } from './entryDates';
import { type DayOrder, DateValues } from './dateValues';
import { headingLabel } from './headings';
import { type KindReading, kindOf } from './kinds';
import { listText, namesIn, plainName, type SourceName } from './names';
import { isMereTitle } from './titles';

export interface ReaderOptions {
  readonly columns: readonly Column[];
  /** By heading. */
  readonly orders: ReadonlyMap<string, DayOrder>;
  readonly lists?: ReadonlySet<string> | undefined;
  /** Whether signs of Markdown in descriptions are escaped. */
  readonly isPlain: boolean;
  readonly kind: EntityKind | undefined;
}

/** A row or several rows that are one entry; never empty. */
type Rows = readonly [SourceRow, ...SourceRow[]];

/** Reads entries, and gathers what is to be told of all of them once. */
export class EntryReader {
  readonly #options: ReaderOptions;
  readonly #dates = new DateValues();
  readonly #problems: ImportProblem[] = [];
  /** Once for each heading or word. */
  readonly #notes = new Map<string, ImportProblem>();

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** In the order of the entries; then what holds for all. */
  problems(): readonly ImportProblem[] {
    return [...this.#problems, ...this.#notes.values()];
  }

  read(rows: Rows): EntryDraft[] {
    const [{ line, file }] = rows;
    const report = (problem: ImportProblem): void =>
      void this.#problems.push({ ...problem, ...(file !== undefined && { file }) });
    const written = this.#labelOf(rows);
    const qid = wikidataId(this.#values(rows, 'Subject')[0] ?? '');
    if (written === '' || written === qid) {
      report(importError(line, 'no-label', ...(written === '' ? [] : [written])));
      return [];
    }
    const dates = new EntryDates(this.#dates, report, this.#notes);
    const { name, life } = dates.lifeBehind(written);
    const kind = this.#kindOf(rows, name, life !== undefined);
    const isPerson = kind.kind === 'person';
    const label = isPerson ? (givenNameFirst(name) ?? name) : written;
    const fields = {
      Kind: kind.kind,
      ...this.#plainFields(rows),
      ...dates.fields(this.#dateCells(rows), isPerson, life),
      Also: this.#aliases(rows, label, kind.kind, report),
      Link: this.#links(rows, qid),
    };
    return [
      { line, ...(file !== undefined && { file }), label, fields, definition: this.#definition(rows, kind.remark) },
    ];
  }

  /** The distinct values under all headings of a role. */
  #values(rows: Rows, role: Role): string[] {
    return [...new Set(this.#cells(rows, role).map(({ value }) => value.trim()))].filter((value) => value !== '');
  }

  #cells(rows: Rows, role: Role): { heading: string; value: string; row: SourceRow }[] {
    return this.#options.columns
      .filter((column) => column.role === role)
      .flatMap(({ heading }) =>
        rows.flatMap((row) => (row.values.get(heading) ?? []).map((value) => ({ heading, value, row }))),
      );
  }

  #labelOf(rows: Rows): string {
    const [whole] = [...this.#values(rows, 'Label'), ...this.#values(rows, 'Person')];
    const parts = [...this.#values(rows, 'Given').slice(0, 1), ...this.#values(rows, 'Family').slice(0, 1)];
    return plainName(whole ?? parts.join(' '));
  }

  /** A name in two columns or turned round before dates is a person's; so is who was born or died. */
  #isPerson(rows: Rows, name: string, hasLife: boolean): boolean {
    const has = (...roles: Role[]): boolean => roles.some((role) => this.#values(rows, role).length > 0);
    const isLived = this.#cells(rows, 'Life').some(({ heading }) => !/^(?:dates|years)$/i.test(heading));
    return (
      has('Born', 'Died', 'Person', 'Given', 'Family') ||
      isLived ||
      (givenNameFirst(name) !== undefined && (hasLife || has('Life')))
    );
  }

  #kindOf(rows: Rows, name: string, hasLife: boolean): KindReading {
    const [{ line }] = rows;
    const isPerson = this.#isPerson(rows, name, hasLife);
    const reading = kindOf(
      this.#values(rows, 'Kind'),
      this.#values(rows, 'Tags'),
      isPerson ? 'person' : (this.#options.kind ?? ''),
    );
    for (const word of reading.unread) this.#note(`kind ${word}`, importNote(line, 'kept-kind', word));
    for (const tag of reading.tags) this.#note(`tag ${tag}`, importNote(line, 'unused-tag', tag));
    return reading;
  }

  #note(key: string, problem: ImportProblem): void {
    if (!this.#notes.has(key)) this.#notes.set(key, problem);
  }

  #dateCells(rows: Rows): ReadonlyMap<DateRole, readonly DateCell[]> {
    const roles: readonly DateRole[] = ['Born', 'Died', 'Date', 'Life', 'Start', 'End'];
    return new Map(
      roles.map((role) => [
        role,
        this.#cells(rows, role).map(({ heading, value, row }) => ({
          heading,
          value,
          line: row.line,
          order: this.#options.orders.get(heading),
          precision: this.#precision(row, heading),
        })),
      ]),
    );
  }

  /** ?birthPrecision, ?birth_precision or ?precisionBirth; ?precision alone is that of ?date. */
  #precision({ values }: SourceRow, heading: string): number | undefined {
    const plain = (name: string): string => name.toLowerCase().replace(/[?_ ]/g, '');
    const wanted = plain(heading);
    const names = [`${wanted}precision`, `precision${wanted}`, ...(wanted === 'date' ? ['precision'] : [])];
    const column = this.#options.columns.find(
      (each) => each.role === 'Precision' && names.includes(plain(each.heading)),
    );
    const value = column && values.get(column.heading)?.[0];
    return value !== undefined && /^\d{1,2}$/.test(value) ? Number(value) : undefined;
  }

  #plainFields(rows: Rows): Partial<Record<FieldName, string>> {
    const [script] = this.#values(rows, 'Native');
    const [romanisation] = this.#values(rows, 'Romanisation');
    const native =
      script === undefined ? '' : romanisation === undefined ? script : nativeText({ script, romanisation });
    const list = (role: FieldName): string => this.#values(rows, role).join(', ');
    return { Native: native, Short: list('Short'), Not: list('Not'), See: list('See'), Source: list('Source') };
  }

  #aliases(rows: Rows, label: string, kind: string, report: (problem: ImportProblem) => void): string {
    const cells = this.#cells(rows, 'Also');
    const [native] = this.#values(rows, 'Native');
    const lists = cells.map(({ heading, value }) => namesIn(value, this.#options.lists?.has(heading)));
    // `check.ts` tells of the open quotation mark.
    if (lists.includes(undefined)) return cells.map(({ value }) => value.trim()).join(', ');
    const seen = new Set([normalizeName(label)]);
    const titles: string[] = [];
    const kept = lists
      .flatMap((names) => names ?? [])
      .flatMap((name): SourceName[] => {
        const text = kind === 'person' && !name.isExact ? (givenNameFirst(name.text) ?? name.text) : name.text;
        const key = normalizeName(text);
        if (seen.has(key)) return [];
        seen.add(key);
        if (name.isExact || !isMereTitle(text) || kind === 'office' || text === native) return [{ ...name, text }];
        titles.push(text);
        return [];
      });
    if (titles.length > 0)
      report(importNote(rows[0].line, 'mere-titles', label, titles.map((title) => `“${title}”`).join(', ')));
    return listText(kept);
  }

  #links(rows: Rows, qid: string | undefined): string {
    const subject = this.#values(rows, 'Subject')
      .slice(0, 1)
      .filter((value) => qid === undefined && isWeb(value));
    const links = [...(qid === undefined ? [] : [wikidataPage(qid)]), ...subject, ...this.#values(rows, 'Link')];
    const targets = links.flatMap((link) => {
      const id = wikidataId(link);
      if (id !== undefined) return [wikidataPage(id)];
      return /^10\.\d{4,9}\/\S+$/.test(link) ? [`https://doi.org/${link}`] : [link];
    });
    return [...new Set(targets)].join(' ');
  }

  #definition(rows: Rows, kindRemark: string): string {
    const markup = this.#options.isPlain ? plainText : (text: string): string => text;
    const remarks = groupBy(this.#cells(rows, 'Remark'), ({ heading }) => headingLabel(heading));
    const lines = [...remarks].map(
      ([label, cells]) => `${label}: ${[...new Set(cells.map(({ value }) => value.trim()))].join(', ')}`,
    );
    const all = [...(kindRemark === '' ? [] : [kindRemark]), ...lines].map(plainText);
    return [...this.#values(rows, 'Definition').map(markup), ...all].join('\n\n');
  }
}

const isWeb = (value: string): boolean => /^https?:\/\/\S+$/i.test(value);

/** Of "Q1048", "wd:Q1048" and the address of the entity or its page. */
const wikidataId = (value: string): string | undefined =>
  /^(?:https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:entity|wiki)\/|wd:)?(Q[1-9]\d*)$/i
    .exec(value.trim())?.[1]
    ?.toUpperCase();

const wikidataPage = (id: string): string => `https://www.wikidata.org/wiki/${id}`;

/** Escapes what Markdown would read as markup: a description is plain text. */
const plainText = (text: string): string =>
  text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^(?=[#+-])|^(\d{1,9})(?=[.)])/, '$1\\');
