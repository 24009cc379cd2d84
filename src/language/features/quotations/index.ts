import type { Block } from '../../document/block';
import { BlockList } from '../../document/blocks';
import { proseOf } from '../../document/prose';
import { sentencesOf } from '../../document/sentences';
import { BARRIER, type Passage, type Span } from '../../types';
import { linksIn, passageLink } from '../markdownLinks';
import { blockQuotations, isWithin, type PassageLink, type PlacedNode, spanOf } from './blockQuotations';
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
 * sentence, and block quotes with the link in their attribution. Sorted by their start.
 */
export function quotationsIn(text: string): Quotation[] {
  if (!text.includes(fragmentSign)) return [];
  const blocks = new BlockList('markdown', text);
  const found: Quotation[] = [];
  for (let i = 0; i < blocks.count; i++) {
    const own = { block: blocks.at(i), start: blocks.start(i) };
    const last = i > 0 ? { block: blocks.at(i - 1), start: blocks.start(i - 1) } : undefined;
    const before = last && isQuote(last.block) ? [last] : [];
    if (mayQuote(own.block, before.length > 0)) found.push(...quotationsOf(text, own, before));
  }
  found.sort((a, b) => a.start - b.start);
  // A block quote whose attribution stands in it may have another below: the first counts.
  return found.filter(({ start }, i) => start !== found[i - 1]?.start);
}

const fragmentSign = ':~:text=';
const anyMark = /[“„«「『"‘]/;
const anyBlockQuote = /^[ \t]*>/m;
const itemStart = /[\r\n](?=[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t])/;

/** Only a block that may hold a quotation with its link is parsed: the lists of fields of a glossary are many. */
function mayQuote({ text, isFrontmatter }: Block, isBelowQuote: boolean): boolean {
  if (isFrontmatter || !text.includes(fragmentSign)) return false;
  if (isBelowQuote || anyBlockQuote.test(text)) return true;
  return text.split(itemStart).some((part) => part.includes(fragmentSign) && anyMark.test(part));
}

interface PlacedBlock {
  readonly block: Block;
  readonly start: number;
}

const isQuote = ({ text }: Block): boolean => text.trimStart().startsWith('>');

function quotationsOf(text: string, own: PlacedBlock, before: readonly PlacedBlock[]): Quotation[] {
  const links = linksIn(own.block.text, passageLink)
    .filter(({ title, destination }) => title && destination.includes(fragmentSign))
    .map(({ start, end, destination }) => ({ start: start + own.start, end: end + own.start, destination }));
  if (links.length === 0) return [];
  const nodes = [...before, own].flatMap(({ block, start }): PlacedNode[] =>
    block.takeTree().children.map((node) => ({ node, base: start })),
  );
  const quoted = blockQuotations({ text, links }, nodes).map((quotation) => ({
    ...quotation,
    mask: blockMask(quotation, [...before, own]),
  }));
  const quotes = nodes.filter(({ node }) => node.type === 'blockquote').map(spanOf);
  return [...quoted, ...inlineQuotations(own, links, quotes)];
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
    const own = links.filter((link) => isWithin(link, place) || isWithin(place, link));
    if (own.length === 0 || blockQuotes.some((quote) => isWithin(place, quote))) return [];
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
