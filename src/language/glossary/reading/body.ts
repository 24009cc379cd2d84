import { FenceScanner } from '../../text/markup';
import { lineStart, lineText, nextLineStart } from '../../text/lines';
import type { Span } from '../../types';
import { bareFieldsOf, datedSentence, type DatedSentence } from './fields/bareLine';
import { fieldBlockAt } from './fields/fieldBlock';
import { type FieldLine, fieldLineOf, fieldsOfLine, type WrittenField } from './fields/fieldLine';
import type { ReadDate } from './dates/fieldDates';
import { isLikelyValue } from './fields/likelyValue';
import { isRole, type LabelMeaning } from './words';
import type { GlossaryText } from './glossaryText';
import { isBoxTitle, isFrame } from './fields/frame';
import { trimmed } from './trimmed';

/** What stands under the heading of an entry. */
export interface Body {
  readonly fields: readonly WrittenField[];
  /** The parts of the text that are not fields, without white space at their ends; mostly one. */
  readonly definition: readonly Span[];
}

/**
 * Reads the lines under a heading. Fields come first, with or without blank lines between them; behind the first words
 * of the definition a line is a field only if it is an item of a list, or has a label in bold, and a value that fits.
 */
export function readBody(source: GlossaryText, span: Span, readDate: ReadDate): Body {
  return new BodyReader(source, span, readDate).read();
}

class BodyReader {
  readonly #source: GlossaryText;
  readonly #span: Span;
  readonly #readDate: ReadDate;
  readonly #fields: WrittenField[] = [];
  readonly #taken: Span[] = [];
  readonly #fences = new FenceScanner();
  /** Whether the definition has not begun. */
  #isHead = true;
  /** Whether the line before was part of a field. */
  #isOpen = false;
  #isAfterBlank = false;
  /** The white space before the last field. */
  #indent = 0;
  /** Whether the last field is a list whose items stand on lines of their own. */
  #isList = false;

  constructor(source: GlossaryText, span: Span, readDate: ReadDate) {
    this.#source = source;
    this.#span = span;
    this.#readDate = readDate;
  }

  read(): Body {
    const { prose } = this.#source;
    let at = this.#span.start;
    while (at < this.#span.end) {
      const end = Math.min(nextLineStart(prose, at), this.#span.end);
      at = this.#readLine({ start: at, end });
    }
    return { fields: this.#fields, definition: this.#definition() };
  }

  /** Reads a line, or the table or code block that begins on it; returns where the next line begins. */
  #readLine(line: Span): number {
    const words = lineText(this.#source.prose, line);
    if (this.#isHead) {
      const block = fieldBlockAt(this.#source.prose, line, this.#span.end);
      if (block) return this.#takeAll(block.fields, { start: line.start, end: block.end });
      const bare = bareFieldsOf(words, line.start, this.#readDate);
      const isKnown = bare.some((one) => this.#fields.some(({ meaning }) => meaning === one.meaning));
      if (bare.length > 0 && !isKnown) return isRole(words) ? this.#takeRole(bare, line) : this.#takeAll(bare, line);
      const dated = datedSentence(words, line.start, this.#readDate);
      if (dated && !this.#fields.some(({ meaning }) => isDateOrLife(meaning))) return this.#takeDates(dated, line);
    }
    if (this.#fences.isCode(words)) this.#leave();
    else if (words.trim() === '') this.#isAfterBlank = true;
    else if ((isFrame(words) && this.#isBeforeField(line)) || this.#isBoxTitle(words, line)) this.#take(line);
    else if (!this.#readField(words, line)) this.#leave();
    return line.end;
  }

  /** Whether the next line that is not blank is a known field. */
  #isBeforeField({ end: at }: Span): boolean {
    const { prose } = this.#source;
    const next = /\S/.exec(prose.slice(at, at + 200))?.index;
    if (next === undefined || at + next >= this.#span.end) return false;
    const start = lineStart(prose, at + next);
    return fieldLineOf(lineText(prose, { start, end: nextLineStart(prose, start) }), start)?.meaning !== undefined;
  }

  /** Whether a line is the title of a box, or another line in it, before the table of its fields. */
  #isBoxTitle(words: string, line: Span): boolean {
    const { prose } = this.#source;
    if (!this.#isHead || !isBoxTitle(words)) return false;
    for (let at = line.end; at < this.#span.end;) {
      const next = { start: at, end: Math.min(nextLineStart(prose, at), this.#span.end) };
      if (fieldBlockAt(prose, next, this.#span.end)) return true;
      if (!isBoxTitle(lineText(prose, next))) return false;
      at = next.end;
    }
    return false;
  }

  #readField(words: string, line: Span): boolean {
    if (!this.#isHead && !mayBeMarked.test(words)) return this.#continues(words, line);
    const field = fieldLineOf(words, line.start);
    const indent = words.length - words.trimStart().length;
    if (!field || !this.#isField(field, indent)) return this.#continues(words, line);
    this.#indent = indent;
    for (const each of fieldsOfLine(field, this.#source.prose)) {
      this.#fields.push({ ...each, value: trimmed(this.#source.prose, each.value) });
    }
    this.#isList = false;
    this.#take(line);
    return true;
  }

  #isField({ meaning, isMarked, isPlain, value }: FieldLine, indent: number): boolean {
    if (meaning === undefined) return this.#isHead && this.#isMistake(isPlain, indent);
    // A sentence may begin with a label that was read before.
    if (this.#isHead) return isMarked || !this.#fields.some((field) => field.meaning === meaning);
    const words = this.#source.prose.slice(value.start, value.end).trim();
    return (isMarked || isOfAnyPlace.has(meaning)) && isLikelyValue(meaning, words, this.#readDate);
  }

  /** An item with an unknown label is a mistake in the list under the heading, and part of the definition elsewhere. */
  #isMistake(isPlain: boolean, indent: number): boolean {
    if (isPlain) return !this.#isAfterBlank || this.#fields.length === 0;
    return this.#isOpen && !this.#isAfterBlank && indent <= this.#indent;
  }

  /** An indented line goes on with the field before; an item of a list too, where that field is still empty. */
  #continues(words: string, line: Span): boolean {
    const last = this.#fields.at(-1);
    if (!last || !this.#isOpen) return false;
    const isIndented = words.length - words.trimStart().length > this.#indent && !this.#isAfterBlank;
    const isEmpty = last.value.start === last.value.end;
    const mark = /^[ \t]*(?:[-*+•]|\d{1,2}[.)])[ \t]+(?=\S)/.exec(words)?.[0];
    const isItem = mark !== undefined && (isEmpty || this.#isList);
    if (!isIndented && !isItem) return false;
    const before = isItem ? mark.length : words.length - words.trimStart().length;
    const start = isEmpty ? line.start + before : last.value.start;
    this.#isList = isItem;
    this.#fields[this.#fields.length - 1] = { ...last, value: { start, end: line.start + words.trimEnd().length } };
    this.#take(line);
    return true;
  }

  #takeAll(fields: readonly WrittenField[], span: Span): number {
    this.#fields.push(...fields);
    this.#take(span);
    this.#isOpen = false;
    return span.end;
  }

  /** "emperor" is the kind of a person, and the definition too. */
  #takeRole(fields: readonly WrittenField[], line: Span): number {
    this.#fields.push(...fields);
    this.#leave();
    return line.end;
  }

  /** Takes the dates before a sentence, which may be in italics, and the marks; the sentence begins the definition. */
  #takeDates({ field, sentence }: DatedSentence, line: Span): number {
    this.#fields.push(field);
    this.#take({ start: line.start, end: sentence.start });
    this.#take({ start: sentence.end, end: line.end });
    this.#leave();
    return line.end;
  }

  #take(span: Span): void {
    const last = this.#taken.at(-1);
    if (last && this.#source.isBlank(last.end, span.start)) {
      this.#taken[this.#taken.length - 1] = { start: last.start, end: span.end };
    } else this.#taken.push(span);
    this.#isOpen = true;
    this.#isAfterBlank = false;
  }

  #leave(): void {
    this.#isHead = false;
    this.#isOpen = false;
    this.#isAfterBlank = false;
  }

  #definition(): Span[] {
    const starts = [this.#span.start, ...this.#taken.map(({ end }) => end)];
    const ends = [...this.#taken.map(({ start }) => start), this.#span.end];
    return starts
      .map((start, i) => this.#source.withoutBlank({ start, end: ends[i] ?? start }))
      .filter(({ start, end }) => start < end);
  }
}

const isDateOrLife = (meaning: LabelMeaning | undefined): boolean =>
  meaning === 'Life' || meaning === 'Date' || meaning === 'Born' || meaning === 'Died';

/** What a field behind the beginning of a definition begins with. */
const mayBeMarked = /^[ \t]{0,3}(?:[^\p{L}\s]|\p{Ll}{1,4}[.)]|\p{L}[\p{L} ]{0,30}[:：])/u;

/** Fields that may stand behind the beginning of a definition without a bullet: a sentence is not written so. */
const isOfAnyPlace: ReadonlySet<LabelMeaning> = new Set(['Kind', 'Also', 'Born', 'Died', 'Life', 'Date']);
