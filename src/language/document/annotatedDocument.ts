import type { DateReader } from '../dates';
import type { Catalog } from '../glossary/catalog';
import type { AmbiguousName, Annotation, Citation, Correction, LanguageId, Passage, Span, TextEdit } from '../types';
import type { Block } from './block';
import { moveBy, moveCitation } from '../text/spans';
import type { BlockReader, InBlock } from './blockReader';
import { BlockList, BLOCKS_AT_ONCE } from './blocks';
import { inDocument } from './inDocument';
import { withoutNotes } from './inlineNotes';
import { LabelCount } from './labels';
import {
  analyseBlock,
  annotateBlock,
  type AnnotatedBlock,
  type BlockAnalysis,
  type BlockAnnotation,
  type BlockContext,
  isSameContext,
  startOfDocument,
} from './annotatedBlock';

/** A document to open; edits keep it up to date afterwards. */
export interface DocumentInit {
  readonly uri: string;
  readonly languageId: LanguageId;
  readonly text: string;
}

/** A passage of the document with its mask; offsets are the document's. */
export interface PassageInDocument extends Passage {
  /** The mask of the passage, which has the same length. */
  readonly text: string;
}

/** A block that could not be read: it has no annotations, and the other blocks are read as if it were not prose. */
export interface BlockFailure extends Span {
  readonly error: unknown;
}

/**
 * A document with its annotations. Each block is first parsed and searched alone; then the blocks are annotated in
 * order, since some names and dates need the context before them. After an edit both steps restart at the blocks around
 * it; the second stops as soon as the context is the same as before the edit. The result is the same as for a document
 * opened with the final text. If the parser or a finder fails on a block, the other blocks are not affected.
 */
export class AnnotatedDocument {
  readonly uri: string;
  readonly languageId: LanguageId;
  readonly #blocks: BlockList;
  readonly #catalog: () => Catalog;
  readonly #dates: DateReader;
  readonly #labels: LabelCount;
  readonly #analyses = new WeakMap<Block, BlockAnalysis>();
  readonly #annotated = new WeakMap<Block, AnnotatedBlock>();
  readonly #failed = new Set<Block>();
  /** The annotations of the blocks before this index are up to date. */
  #annotatedUntil = 0;
  /** The annotations of a block from this index on are up to date if the context before it has not changed. */
  #unchangedFrom: number;
  #annotatedWith: { catalog: Catalog; labelsVersion: number } | undefined;

  constructor(init: DocumentInit, catalog: () => Catalog, dates: DateReader) {
    this.uri = init.uri;
    this.languageId = init.languageId;
    this.#blocks = new BlockList(init.languageId, init.text);
    this.#catalog = catalog;
    this.#dates = dates;
    this.#labels = new LabelCount();
    this.#unchangedFrom = this.#blocks.count;
  }

  /** Length of the text in UTF-16 units. */
  get length(): number {
    return this.#blocks.length;
  }

  text(span: Span = { start: 0, end: this.length }): string {
    return this.#blocks.slice(span);
  }

  /**
   * Applies edits in order; each refers to the text after the previous one. Throws a RangeError if an edit is outside
   * the text.
   */
  update(edits: readonly TextEdit[]): void {
    for (const edit of edits) {
      const isDone = this.#annotatedUntil >= this.#blocks.count;
      const pending = isDone ? 0 : Math.max(this.#annotatedUntil, this.#unchangedFrom);
      const { from, removed, added } = this.#blocks.replace(edit);
      this.#labels.replace(from, removed, added);
      for (const block of removed) this.#failed.delete(block);
      this.#unchangedFrom = Math.max(pending, from + removed.length) + added.length - removed.length;
      this.#annotatedUntil = Math.min(this.#annotatedUntil, from);
    }
  }

  /** The annotations that overlap or touch a span, sorted by start and disjoint; without a span, all annotations. */
  annotations(span: Span = { start: 0, end: this.length }): Annotation[] {
    const last = this.#blocks.indexAt(span.end);
    this.#annotateThrough(last);
    return this.#collect(span, last, (block) => this.#annotated.get(block)?.annotations ?? []);
  }

  /** What a reader makes of each block, in order. It reads again only the blocks whose annotations have changed. */
  perBlock<T>(reader: BlockReader<T>): InBlock<T>[] {
    this.#annotateThrough(this.#blocks.count - 1);
    const found: InBlock<T>[] = [];
    for (let i = 0; i < this.#blocks.count; i++) {
      const block = this.#blocks.at(i);
      const annotated = this.#annotated.get(block);
      if (annotated) found.push({ start: this.#blocks.start(i), value: reader.read(annotated, block.text) });
    }
    return found;
  }

  /** The names in a span that several entries have and no rule decides. */
  ambiguousNames(span: Span = { start: 0, end: this.length }): AmbiguousName[] {
    const last = this.#blocks.indexAt(span.end);
    this.#annotateThrough(last);
    const found: AmbiguousName[] = [];
    for (let i = this.#blocks.indexAt(span.start); i <= last; i++) {
      const block = this.#blocks.at(i);
      for (const { start, end, candidates } of this.#annotated.get(block)?.undecided ?? []) {
        const text = block.text.slice(start, end);
        found.push(moveBy({ start, end, text, candidates: candidates.map(({ id }) => id) }, this.#blocks.start(i)));
      }
    }
    return found.filter(({ start, end }) => start <= span.end && end >= span.start);
  }

  /**
   * The annotations of a span as far as they are known without the text before it, for the first look at a long
   * document. Blocks that `prepare` has not reached have none.
   */
  annotationsSoFar(span: Span): Annotation[] {
    const last = this.#blocks.indexAt(span.end);
    return this.#collect(span, last, (block) => {
      const analysis = this.#analyses.get(block);
      return analysis ? annotateBlock(block.text, analysis, startOfDocument, this.#dates).annotations : [];
    });
  }

  /**
   * Does the slow part of `annotations` in steps, beginning with the blocks of a span, until `pause` returns true or
   * everything is done. Returns whether everything is done.
   */
  prepare(span: Span, pause: () => boolean): boolean {
    if (!this.#labels.count(this.#blocks, pause)) return false;
    const first = this.#blocks.indexAt(span.start);
    for (let n = 0; n < this.#blocks.count; n++) {
      const block = this.#blocks.at((first + n) % this.#blocks.count);
      if (this.#analyses.get(block)?.catalog === this.#catalog()) continue;
      this.#analyse(block);
      if (pause()) return false;
    }
    return true;
  }

  /** The passages that touch a span, in reading order. */
  passages(span: Span = { start: 0, end: this.length }): PassageInDocument[] {
    const passages: PassageInDocument[] = [];
    for (let i = this.#blocks.indexAt(span.start); i <= this.#blocks.indexAt(span.end); i++) {
      const base = this.#blocks.start(i);
      const { mask, passages: own } = withoutNotes(this.#analyse(this.#blocks.at(i)).prose).text;
      for (const passage of own) {
        const moved = { ...passage, start: passage.start + base, end: passage.end + base };
        if (moved.start > span.end || moved.end < span.start) continue;
        passages.push({ ...moved, text: mask.slice(passage.start, passage.end) });
      }
    }
    return passages;
  }

  /** The writer's corrections, in reading order. */
  corrections(): Correction[] {
    const found: Correction[] = [];
    for (let i = 0; i < this.#blocks.count; i++) {
      const base = this.#blocks.start(i);
      for (const correction of this.#analyse(this.#blocks.at(i)).prose.corrections ?? []) {
        found.push({ ...moveBy(correction, base), valueSpan: moveBy(correction.valueSpan, base) });
      }
    }
    return found;
  }

  /** The works cited in a span, in reading order. */
  citations(span: Span = { start: 0, end: this.length }): Citation[] {
    const found: Citation[] = [];
    for (let i = this.#blocks.indexAt(span.start); i <= this.#blocks.indexAt(span.end); i++) {
      const base = this.#blocks.start(i);
      const { citations = [] } = this.#analyse(this.#blocks.at(i)).prose;
      found.push(...citations.map((citation) => moveCitation(citation, base)));
    }
    return found.filter(({ start, end }) => start <= span.end && end >= span.start);
  }

  /** The blocks that could not be read, with the errors thrown; normally empty. */
  failures(): BlockFailure[] {
    this.#annotateThrough(this.#blocks.count - 1);
    const found: BlockFailure[] = [];
    for (let i = 0; i < this.#blocks.count; i++) {
      const block = this.#blocks.at(i);
      const error = this.#annotated.get(block)?.analysis.error ?? this.#annotated.get(block)?.error;
      if (error !== undefined) found.push(moveBy({ start: 0, end: block.text.length, error }, this.#blocks.start(i)));
    }
    return found;
  }

  /** How many of the blocks that were read so far failed. Costs nothing: it is kept up to date. */
  get failureCount(): number {
    return this.#failed.size;
  }

  #collect(span: Span, last: number, annotationsOf: (block: Block) => readonly BlockAnnotation[]): Annotation[] {
    const found: Annotation[] = [];
    for (let i = this.#blocks.indexAt(span.start); i <= last; i++) {
      for (const annotation of annotationsOf(this.#blocks.at(i))) {
        const moved = inDocument(annotation, this.#blocks, i);
        if (moved.start <= span.end && moved.end >= span.start) found.push(moved);
      }
    }
    return found;
  }

  #annotateThrough(last: number): void {
    const catalog = this.#catalog();
    this.#labels.count(this.#blocks, () => false);
    if (this.#annotatedWith?.catalog !== catalog || this.#annotatedWith.labelsVersion !== this.#labels.version) {
      this.#annotatedWith = { catalog, labelsVersion: this.#labels.version };
      this.#annotatedUntil = 0;
      this.#unchangedFrom = this.#blocks.count;
    }
    let context = this.#contextBefore(this.#annotatedUntil);
    while (this.#annotatedUntil <= last) {
      const block = this.#blocks.at(this.#annotatedUntil);
      if (!this.#analyses.has(block)) this.#analyseFrom(this.#annotatedUntil, last);
      const analysis = this.#analyse(block);
      let annotated = this.#annotated.get(block);
      if (annotated?.analysis !== analysis || !isSameContext(annotated.before, context)) {
        annotated = annotateBlock(block.text, analysis, context, this.#dates);
        this.#annotated.set(block, annotated);
        this.#noteFailure(block, analysis.error ?? annotated.error);
      } else if (this.#annotatedUntil >= this.#unchangedFrom) {
        this.#annotatedUntil = this.#blocks.count;
        return;
      }
      context = annotated.after;
      this.#annotatedUntil++;
    }
  }

  /** Step by step for many blocks in a row, which takes less time than block by block. */
  #analyseFrom(first: number, last: number): void {
    const steps: (() => unknown)[] = [];
    for (let i = first; i <= last && i < first + BLOCKS_AT_ONCE; i++) steps.push(this.#search(this.#blocks.at(i)));
    for (const step of steps) step();
  }

  #contextBefore(index: number): BlockContext {
    const before = index > 0 ? this.#annotated.get(this.#blocks.at(index - 1)) : undefined;
    return before?.after ?? startOfDocument;
  }

  #analyse(block: Block): BlockAnalysis {
    return this.#search(block)();
  }

  #search(block: Block): () => BlockAnalysis {
    this.#labels.count(this.#blocks, () => false);
    const known = this.#analyses.get(block);
    const readers = { catalog: this.#catalog(), dates: this.#dates };
    const finish = analyseBlock(block, this.#labels.neededBy(block), readers, known);
    return () => {
      const analysis = finish();
      if (analysis === known) return known;
      this.#analyses.set(block, analysis);
      this.#noteFailure(block, analysis.error);
      return analysis;
    };
  }

  #noteFailure(block: Block, error: unknown): void {
    if (error === undefined) this.#failed.delete(block);
    else this.#failed.add(block);
  }
}
