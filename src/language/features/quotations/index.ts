import { type Block } from '../../document/block';
import { proseOf } from '../../document/prose';
import { sentencesOf } from '../../document/sentences';
import { BARRIER, type Passage, type Span } from '../../types';
import { type CitingBlock, citingBlocks, linksBelow, type PassageLink, spanOf } from '../passageLinks';
import { blockQuotations, type PlacedNode } from './blockQuotations';
import { quotedSpans } from './quotationMarks';

export { compareQuotation, type Misquotation } from './compare';

/** Quoted words and the link behind them that says where they are from. */
export interface Quotation extends Span {
  /** The words without markup, exactly as long as the span; what is not prose is a barrier. */
  readonly mask: string;
  readonly link: PassageLink;
}

/**
 * The quotations of a Markdown text that a link to a passage follows: words in quotation marks, directly or in the same
 * sentence, and block quotes with the link in their attribution.
 */
export function quotationsIn(text: string): Quotation[] {
  const found = citingBlocks(text).flatMap((citing) => {
    const tree = citing.block.takeTree();
    const own: PlacedNode[] = tree.children.map((node) => ({ node, base: citing.start }));
    const before = lastNode(citing);
    const blocks = blockQuotations(text, before ? [before, ...own] : own).map((quotation) => ({
      ...quotation,
      mask: blockMask(quotation, before ? [citing.before!, citing] : [citing]),
    }));
    const quotes = own
      .filter(({ node }) => node.type === 'blockquote')
      .map(({ node, base }) => spanOf(node, base));
    return [...blocks, ...inlineQuotations(citing, linksBelow(tree, citing.start), quotes)];
  });
  return found.sort((a, b) => a.start - b.start);
}

/** The last node of the block before, where it is a block quote: its attribution may stand in this block. */
function lastNode({ before }: CitingBlock): PlacedNode | undefined {
  if (!before?.block.text.trimStart().startsWith('>')) return undefined;
  const node = before.block.takeTree().children.at(-1);
  return node?.type === 'blockquote' ? { node, base: before.start } : undefined;
}

interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
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

function inlineQuotations(
  { block, start: base }: PlacedBlock,
  links: readonly PassageLink[],
  blockQuotes: readonly Span[],
): Quotation[] {
  const prose = proseOf(block, []);
  return prose.passages.flatMap((passage) => {
    const place = { start: passage.start + base, end: passage.end + base };
    const within = ({ start, end }: Span, outer: Span): boolean => outer.start <= start && end <= outer.end;
    const own = links.filter((link) => within(link, place) || within(place, link));
    if (own.length === 0 || blockQuotes.some((quote) => within(place, quote))) return [];
    const spans = quotedSpans(prose.mask.slice(passage.start, passage.end));
    return spans.flatMap(({ start, end }) => {
      const span = { start: place.start + start, end: place.start + end };
      const link = linkBehind(span, own, prose.mask, passage, base);
      const mask = prose.mask.slice(span.start - base, span.end - base);
      return link ? [{ ...span, mask, link }] : [];
    });
  });
}

/** The first link that ends behind the words, where it holds them, follows directly, or ends up in their sentence. */
function linkBehind(
  span: Span,
  links: readonly PassageLink[],
  mask: string,
  passage: Passage,
  base: number,
): PassageLink | undefined {
  const link = links.find(({ end }) => end >= span.end);
  if (!link) return undefined;
  const between = mask.slice(span.end - base + 1, link.start - base);
  if (nothingBetween.test(between)) return link;
  const at = link.start - base;
  const sentence = sentencesOf(mask, passage).find(({ start, end }) => start <= at && at < end);
  return sentence && span.end - base > sentence.start ? link : undefined;
}

const nothingBetween = new RegExp(`^[\\s(\\[,.;:—–${BARRIER}-]*$`);
