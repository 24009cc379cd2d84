import type { Block } from '../../../document/block';
import { BlockList } from '../../../document/blocks';
import { proseOf } from '../../../document/prose';
import type { Span } from '../../../types';
import { blockQuotations, linksToPassages, type PassageLink, type PlacedNode, spanOf } from './blockQuotations';
import { fragmentSign } from '../markdownLinks';
import { inlineQuotations } from './inlineQuotations';
import { noteLinksIn, type NoteLinks } from './notes';

export { compareQuotation, type Misquotation } from './compare';

/** Quoted words and the link beside them that says where they are from. */
export interface Quotation extends Span {
  /** The words without markup, exactly as long as the span; what is not prose is a barrier. */
  readonly mask: string;
  readonly link: PassageLink;
}

/**
 * The quotations of a Markdown text with a link to a passage: words in quotation marks, the link behind them, in their
 * footnote or else before them in the same sentence, and block quotes with the link in their attribution. If it is not
 * clear which link belongs to the words, none does. Sorted by their start.
 */
export function quotationsIn(text: string): Quotation[] {
  if (!text.includes(fragmentSign)) return [];
  const blocks = new BlockList('markdown', text);
  const notes = noteLinksIn(text, blocks);
  const found: Quotation[] = [];
  for (let i = 0; i < blocks.count; i++) {
    const own = { block: blocks.at(i), start: blocks.start(i) };
    const last = i > 0 ? { block: blocks.at(i - 1), start: blocks.start(i - 1) } : undefined;
    const before = last && isQuote(last.block) ? [last] : [];
    const isQuoting = mayQuote(own.block, before.length > 0) || mayQuoteInNotes(own.block, notes);
    if (isQuoting) found.push(...quotationsOf(text, own, before, notes));
  }
  found.sort((a, b) => a.start - b.start);
  // A block quote whose attribution stands in it may have another below: the first counts.
  return found.filter(({ start }, i) => start !== found[i - 1]?.start);
}

const anyMark = /[“„«「『"‘]/;
const anyBlockQuote = /^[ \t]*>/m;
const itemStart = /[\r\n](?=[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t])/;

/** Only a block that may hold a quotation with its link is parsed; a glossary has many lists of fields. */
function mayQuote({ text, isFrontmatter }: Block, isBelowQuote: boolean): boolean {
  if (isFrontmatter || !text.includes(fragmentSign)) return false;
  if (isBelowQuote || anyBlockQuote.test(text)) return true;
  return text.split(itemStart).some((part) => part.includes(fragmentSign) && anyMark.test(part));
}

const mayQuoteInNotes = ({ text, isFrontmatter }: Block, notes: NoteLinks): boolean =>
  notes.size > 0 && !isFrontmatter && text.includes('[^') && anyMark.test(text);

interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}

const isQuote = ({ text }: Block): boolean => text.trimStart().startsWith('>');

function quotationsOf(text: string, own: PlacedBlock, before: readonly PlacedBlock[], notes: NoteLinks): Quotation[] {
  const links = linksToPassages(own.block.text, own.start);
  if (links.length === 0 && notes.size === 0) return [];
  const nodes = [...before, own].flatMap(({ block, start }): PlacedNode[] =>
    block.takeTree().children.map((node) => ({ node, base: start })),
  );
  const quoted = blockQuotations({ text, links }, nodes).map((quotation) => ({
    ...quotation,
    mask: blockMask(quotation, [...before, own]),
  }));
  const quotes = nodes.filter(({ node }) => node.type === 'blockquote').map(spanOf);
  const block = { text: own.block.text, start: own.start, prose: proseOf(own.block, []), links, notes };
  return [...quoted, ...inlineQuotations(block, quotes)];
}

/** The prose of a block quote. Between its paragraphs are spaces: nothing is left out there. */
function blockMask(span: Span, blocks: readonly PlacedBlock[]): string {
  let mask = '';
  for (const { block, start: base } of blocks) {
    const prose = proseOf(block, []);
    for (const passage of prose.passages) {
      const start = Math.max(passage.start + base, span.start + mask.length);
      const end = Math.min(passage.end + base, span.end);
      if (start >= end) continue;
      mask += ' '.repeat(start - span.start - mask.length) + prose.mask.slice(start - base, end - base);
    }
  }
  return mask.padEnd(span.end - span.start, ' ');
}
