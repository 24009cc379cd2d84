import { lineBreakOf, lineEnd } from '../../../text/lines';
import { normalizeName } from '../../../text/normalize';
import type { Entity, TextEdit } from '../../../types';
import { type FieldName, fieldNames } from '../../fields';
import { linkText, nameText } from '../../fieldValues';
import type { EntityField } from '../../parser';
import { type Part, printOf, type Prints, valuesOf } from './record';

/** An entry with its fields as written. */
export interface EntryPlace {
  readonly entity: Entity;
  readonly fields: readonly EntityField[];
}

/** A part that stays as the writer has it, though the import has something else. */
export interface KeptPart {
  readonly part: Part;
  /** '' where the writer has removed it. */
  readonly own: string;
  readonly imported: string;
}

/** Brings an imported entry into the one that stands in a glossary. */
export class EntryUpdate {
  readonly edits: TextEdit[] = [];
  readonly kept: KeptPart[] = [];
  readonly #text: string;
  readonly #own: EntryPlace;
  readonly #fresh: EntryPlace;
  readonly #mine: ReadonlyMap<Part, readonly string[]>;
  readonly #theirs: ReadonlyMap<Part, readonly string[]>;
  /** What imports before have written. */
  readonly #prints: Prints;
  readonly #added: string[] = [];

  constructor(text: string, own: EntryPlace, fresh: EntryPlace, prints: Prints) {
    this.#text = text;
    this.#own = own;
    this.#fresh = fresh;
    this.#mine = valuesOf(own.entity);
    this.#theirs = valuesOf(fresh.entity);
    this.#prints = prints;
    this.#label();
    for (const name of fieldNames) this.#field(name);
    this.#insertFields();
    this.#definition();
  }

  #label(): void {
    const { label, labelSpan } = this.#own.entity;
    const { label: imported } = this.#fresh.entity;
    if (imported === label || normalizeName(imported) === normalizeName(label)) return;
    if (this.#isUntouched('label', [label])) this.#replace(labelSpan, imported);
    else this.#keep('label', label, imported);
  }

  #field(name: FieldName): void {
    const mine = this.#mine.get(name) ?? [];
    const theirs = this.#theirs.get(name) ?? [];
    const written = this.#own.fields.filter((field) => field.name === name);
    const words = this.#fresh.fields.find((field) => field.name === name)?.text ?? '';
    if (theirs.length === 0 || equal(mine, theirs)) return;
    const [only, ...more] = written;
    if (!only) {
      // A glossary need not say that an entry is a concept.
      if (name === 'Kind' && words === 'concept') return;
      if (this.#prints.has(name)) this.#keep(name, '', words);
      else this.#added.push(`- ${name}: ${words}`);
    } else if (more.length === 0 && this.#isUntouched(name, mine)) this.#replace(only, words);
    else if (name === 'Also' || name === 'Link') this.#append(written.at(-1) ?? only, name, mine, theirs);
    else this.#keep(name, mine.join(', '), words);
  }

  /** Adds what the list has not; what an import wrote before and the writer has removed does not come back. */
  #append(field: EntityField, name: 'Also' | 'Link', mine: readonly string[], theirs: readonly string[]): void {
    const known = new Set(mine.map(normalizeName));
    const before = new Set(this.#prints.get(name));
    const missing = theirs.filter((value) => !known.has(normalizeName(value)));
    const fresh = missing.filter((value) => !before.has(printOf(value)));
    const removed = missing.filter((value) => before.has(printOf(value)));
    if (removed.length > 0) this.#keep(name, '', removed.join(', '));
    const write = name === 'Also' ? nameText : (target: string): string => linkText({ title: target, target });
    if (fresh.length > 0) this.#replace({ start: field.end, end: field.end }, `, ${fresh.map(write).join(', ')}`);
  }

  /** New fields follow the last one, or the heading. */
  #insertFields(): void {
    if (this.#added.length === 0) return;
    const { entity, fields } = this.#own;
    const lineBreak = lineBreakOf(this.#text);
    const after = fields.length > 0 ? Math.max(...fields.map(({ end }) => end)) : entity.labelSpan.end;
    const at = lineEnd(this.#text, after);
    const gap = fields.length > 0 ? '' : lineBreak;
    this.#replace({ start: at, end: at }, `${gap}${this.#added.map((line) => lineBreak + line).join('')}`);
  }

  #definition(): void {
    const { definition: mine, span, labelSpan } = this.#own.entity;
    const { definition: theirs } = this.#fresh.entity;
    if (theirs === '' || printOf(mine) === printOf(theirs)) return;
    if (mine === '') {
      if (this.#prints.has('definition')) return this.#keep('definition', '', theirs);
      const end = span.start + this.#text.slice(span.start, span.end).trimEnd().length;
      const lineBreak = lineBreakOf(this.#text);
      return this.#replace({ start: end, end }, `${lineBreak}${lineBreak}${theirs}`);
    }
    const start = this.#text.lastIndexOf(mine, span.end - mine.length);
    if (start > labelSpan.end && this.#isUntouched('definition', [mine])) {
      return this.#replace({ start, end: start + mine.length }, theirs);
    }
    this.#keep('definition', mine, theirs);
  }

  /** Whether the values are those that the last import wrote. */
  #isUntouched(part: Part, values: readonly string[]): boolean {
    const before = this.#prints.get(part);
    return before !== undefined && equal(values.map(printOf), before);
  }

  #replace({ start, end }: { readonly start: number; readonly end: number }, text: string): void {
    this.edits.push({ start, end, text });
  }

  /** Not told again where this import brings what the one before it brought. */
  #keep(part: Part, own: string, imported: string): void {
    const values = part === 'definition' || part === 'label' ? [imported] : (this.#theirs.get(part) ?? []);
    if (own !== '' && equal(values.map(printOf), this.#prints.get(part) ?? [])) return;
    const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
    this.kept.push({ part, own: short(own), imported: short(imported) });
  }
}

const equal = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);
