import type { Nodes } from 'mdast';
import { contains, moveBy } from '../../../text/spans';
import { lineStart } from '../../../text/lines';
import type { Span } from '../../../types';
import { fragmentSign, linksIn, passageLink } from '../markdownLinks';

/** A node of a text with the offset at which the text of its tree begins. */
export interface PlacedNode {
  readonly node: Nodes;
  readonly base: number;
}

/** A link to a passage, and its place in the text. */
export interface PassageLink extends Span {
  /** Where it leads, without escapes. */
  readonly destination: string;
}

/** The links to passages in a part of a text that begins at an offset; those with words of their own. */
export const linksToPassages = (part: string, base: number): PassageLink[] =>
  linksIn(part, passageLink)
    .filter(({ title, destination }) => title && destination.includes(fragmentSign))
    .map(({ start, end, destination }) => moveBy({ start, end, destination }, base));

/** A block quote with the link to its source; the span is that of the quoted words. */
export interface BlockQuotation extends Span {
  readonly link: PassageLink;
}

/** A text and its links to passages, in reading order. */
export interface LinkedText {
  readonly text: string;
  readonly links: readonly PassageLink[];
}

/** The place of a node in the text. */
export const spanOf = ({ node: { position }, base }: PlacedNode): Span => ({
  start: base + (position?.start.offset ?? 0),
  end: base + (position?.end.offset ?? 0),
});

/** The block quotes among nodes that stand one after the other, and among all below them. */
export function blockQuotations(linked: LinkedText, siblings: readonly PlacedNode[]): BlockQuotation[] {
  return siblings.flatMap((placed, i) => {
    const { node, base } = placed;
    if (node.type === 'blockquote') {
      const own = attributedWithin(linked, placed) ?? attributedBelow(linked, placed, siblings[i + 1]);
      return own && own.start < own.end ? [own] : [];
    }
    if (!('children' in node)) return [];
    return blockQuotations(
      linked,
      node.children.map((child) => ({ node: child, base })),
    );
  });
}

const dash = /^(?:[—–―]|--?(?!-))/;

/**
 * The quotation above a line of its own block quote that begins with a dash, a bracket or the link, or before `(link)`.
 */
function attributedWithin({ text, links }: LinkedText, { node, base }: PlacedNode): BlockQuotation | undefined {
  const { start, end } = spanOf({ node, base });
  const own = lastParagraph(node, base);
  for (const link of links.filter((each) => contains({ start, end }, each))) {
    const before = text.slice(start, link.start);
    const line = before.slice(lineStart(before, before.length));
    const words = line.replace(/^[\s>]*/, '');
    const isRest = /^[\s.,;:)\]]*$/.test(text.slice(link.end, end));
    if (dash.test(words) || (isRest && /^[([]?$/.test(words))) return { start, end: link.start - line.length, link };
    if (isRest) {
      const bracket = /(?:[([—–―]|--)\s{0,2}$/.exec(before.slice(-4));
      if (bracket) return { start, end: link.start - bracket[0].length, link };
    }
    if (own && own.start > start + 2 && own.start <= link.start && dash.test(text.slice(own.start, own.end))) {
      return { start, end: own.start, link };
    }
  }
  return undefined;
}

/** The same for a paragraph below the block quote that is an attribution: `— [Title](…)`, `([Title](…))`. */
function attributedBelow(
  { text, links }: LinkedText,
  quote: PlacedNode,
  next: PlacedNode | undefined,
): BlockQuotation | undefined {
  if (next?.node.type !== 'paragraph') return undefined;
  const paragraph = spanOf(next);
  const link = links.find((each) => contains(paragraph, each));
  if (!link) return undefined;
  const before = text.slice(paragraph.start, link.start);
  const after = text.slice(link.end, paragraph.end);
  const isShort = before.length <= 120 && after.length <= 80;
  const isAttribution = dash.test(before) || /^[([]/.test(before) || (before === '' && /^[\s.)]*$/.test(after));
  if (!isShort || !isAttribution) return undefined;
  const { start, end } = spanOf(quote);
  const last = lastParagraph(quote.node, quote.base);
  const hasAuthor = last && last.start > start + 2 && dash.test(text.slice(last.start, last.end));
  return { start, end: hasAuthor ? last.start : end, link };
}

function lastParagraph(node: Nodes, base: number): Span | undefined {
  const last = node.type === 'blockquote' ? node.children.at(-1) : undefined;
  return last?.type === 'paragraph' ? spanOf({ node: last, base }) : undefined;
}
