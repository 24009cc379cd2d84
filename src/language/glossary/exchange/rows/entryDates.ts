import type { FieldName } from '../../fields';
import { type ImportProblem, importNote, importWarning } from '../types';
import type { DateValues, DayOrder } from './dateValues';
import { type Life, readLife } from '../../reading/dates/lives';

export type DateRole = 'Born' | 'Died' | 'Date' | 'Life' | 'Start' | 'End';

/** A date as it stands under a heading. */
export interface DateCell {
  readonly heading: string;
  readonly value: string;
  readonly line: number;
  readonly order: DayOrder;
  readonly precision: number | undefined;
}

/** The dates of a field. A text that was not read stays, so that the glossary reports it. */
type DateFields = Partial<Record<FieldName, string>>;

/** A name with dates in brackets, or with a year behind its last comma. */
const withDates = /^([^(]*)(?:\(([^()]*)\)|,([^,(]*))$/u;

/** "Thirty Years’ War (1618–1648)" has the dates of a war. */
const intervalOf = ({ born, died }: Life): string => `${born?.edtf ?? ''}/${died?.edtf ?? ''}`;

/** Reads the dates of one entry. */
export class EntryDates {
  readonly #values: DateValues;
  readonly #report: (problem: ImportProblem) => void;
  /** What is told once for all entries. */
  readonly #notes: Map<string, ImportProblem>;

  constructor(values: DateValues, report: (problem: ImportProblem) => void, notes: Map<string, ImportProblem>) {
    this.#values = values;
    this.#report = report;
    this.#notes = notes;
  }

  /** The life behind a name, and the name without it: "Julius Caesar (100–44 BC)", "Churchill, Winston, 1874-1965". */
  lifeBehind(label: string): { readonly name: string; readonly life?: Life } {
    const [, name = '', bracketed, bare] = (label.length <= 200 ? withDates.exec(label) : undefined) ?? [];
    const words = (bracketed ?? bare)?.trim();
    const isDated =
      words !== undefined && /\p{L}/u.test(name) && (bracketed === undefined ? /\d{2}/ : /\d/).test(words);
    const life = isDated ? this.#life(words) : undefined;
    return life ? { name: name.replace(/[,\s]{1,9}$/, ''), life } : { name: label };
  }

  /** Of a person, a range under "Dates", "Date" or "Born" is a life. `life`: the one behind the name. */
  fields(cells: ReadonlyMap<DateRole, readonly DateCell[]>, isPerson: boolean, life: Life | undefined): DateFields {
    const of = (role: DateRole): readonly DateCell[] => cells.get(role) ?? [];
    const read = (...roles: DateRole[]): string => this.#dateOf(roles.flatMap(of));
    const lives = isPerson
      ? [...of('Life'), ...of('Born'), ...of('Date').filter(({ heading }) => /^date$/i.test(heading))]
      : [];
    const lived = of('Died').length > 0 ? undefined : lives.find(({ value }) => this.#hasBothEnds(value));
    const told = (lived && this.#life(lived.value)) ?? (isPerson ? this.#life(of('Life')[0]?.value ?? '') : undefined);
    const whole = isPerson ? (told ?? life) : undefined;
    const named = isPerson || !life ? '' : intervalOf(life);
    const rest = (role: DateRole): string => (lived && of(role).includes(lived) ? '' : read(role));
    const [start, end] = [read('Start'), read('End')];
    return {
      Date: rest('Date') || (end === '' ? start : `${start}/${end}`) || (told ? '' : read('Life')) || named,
      Born: rest('Born') || (whole?.born?.edtf ?? ''),
      Died: read('Died') || (whole?.died?.edtf ?? ''),
    };
  }

  #life(words: string): Life | undefined {
    return words.trim() === '' || words.length > 80
      ? undefined
      : readLife(words.trim(), (text) => this.#values.words(text));
  }

  #hasBothEnds(words: string): boolean {
    const life =
      /[–—-]|\bto\b/.test(words) && !/^-?\d{1,6}(?:-\d\d){0,2}$/.test(words.trim()) ? this.#life(words) : undefined;
    return life?.born !== undefined && life.died !== undefined;
  }

  /** The first of several dates; a finer one of the same time counts more. */
  #dateOf(cells: readonly DateCell[]): string {
    const found = new Set<string>();
    for (const cell of cells) {
      const edtf = this.#readCell(cell);
      if (edtf !== '') found.add(edtf);
    }
    const dates = [...found].filter(
      (date) => ![...found].some((other) => other !== date && other.startsWith(`${date}-`)),
    );
    const [edtf = '', ...others] = dates;
    if (others.length > 0) {
      const headings = [...new Set(cells.map(({ heading }) => heading))].join(', ');
      this.#report(importNote(cells[0]?.line ?? 1, 'several-dates', headings, edtf, others.join(', ')));
    }
    return edtf;
  }

  #readCell({ heading, value, line, order, precision }: DateCell): string {
    const { edtf, isGuessed, problem } = this.#values.read(value, precision, order);
    if (isGuessed) this.#note(`precision ${heading}`, importNote(1, 'no-precision', heading));
    if (problem === 'lost') this.#report(importWarning(line, 'unusable-date', heading, value));
    if (edtf !== undefined && /^-\d{1,3}$/.test(value.trim())) {
      this.#note(`negative ${heading}`, importWarning(line, 'negative-year', value.trim(), { edtf }));
    }
    return problem === 'unread' ? value.trim() : (edtf ?? '');
  }

  #note(key: string, problem: ImportProblem): void {
    if (!this.#notes.has(key)) this.#notes.set(key, problem);
  }
}
