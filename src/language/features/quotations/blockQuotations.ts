import type { Nodes, Paragraph } from 'mdast';
import type { Span } from '../../types';
import { linksBelow, type PassageLink, spanOf } from '../passageLinks';

/** A node of a text with the offset at which the text of its tree begins. */
export interface PlacedNode {
  readonly node: Nodes;
  readonly base: number;
}

/** A block quote with the link that says what it quotes; the span is that of the quoted words. */
export interface BlockQuotation extends Span {
  readonly link: PassageLink;
}

/** The block quotes among nodes that stand one after the other, and among all below them. */
export function blockQuotations(text: string, siblings: readonly PlacedNode[]): BlockQuotation[] {
  return siblings.flatMap((placed, i) => {
    const { node, base } = placed;
    if (node.type === 'blockquote') {
      const own = attributedWithin(text, placed) ?? attributedBelow(text, placed, siblings[i + 1]);
      return own && own.start < own.end ? [own] : [];
    }
    return 'children' in node ? blockQuotations(text, node.children.map((child) => ({ node: child, base }))) : [];
  });
}

const dash = /^(?:[—–―]|--?(?!-))/;

/** The quotation above a line of its own block quote that begins with a dash, a bracket or the link, or before `(link)`. */
function attributedWithin(text: string, { node, base }: PlacedNode): BlockQuotation | undefined {
  const { start, end } = spanOf(node, base);
  for (const link of linksBelow(node, base)) {
    const before = text.slice(start, link.start);
    const line = /[^\r\n]*$/.exec(before)?.[0] ?? '';
    const words = line.replace(/^[\s>]*/, '');
    const isRest = /^[\s.,;:)\]]*$/.test(text.slice(link.end, end));
    if (dash.test(words) || (isRest && /^[([]?$/.test(words))) return { start, end: link.start - line.length, link };
    if (isRest) {
      const bracket = /\s*(?:[([]|[—–―]|--)\s*$/.exec(before.slice(-8));
      if (bracket) return { start, end: link.start - bracket[0].length, link };
    }
    const paragraph = lastParagraph(node);
    const own = paragraph && spanOf(paragraph, base);
    if (own && own.start > start + 2 && own.start <= link.start && dash.test(text.slice(own.start, own.end))) {
      return { start, end: own.start, link };
    }
  }
  return undefined;
}

/** The same for a paragraph below the block quote that is an attribution: `— [Title](…)`, `([Title](…))`. */
function attributedBelow(text: string, quote: PlacedNode, next: PlacedNode | undefined): BlockQuotation | undefined {
  if (next?.node.type !== 'paragraph') return undefined;
  const [link] = linksBelow(next.node, next.base);
  if (!link) return undefined;
  const paragraph = spanOf(next.node, next.base);
  const before = text.slice(paragraph.start, link.start);
  const after = text.slice(link.end, paragraph.end);
  const isShort = before.length <= 120 && after.length <= 80;
  const isAttribution = dash.test(before) || /^[([]/.test(before) || (before === '' && /^[\s.)]*$/.test(after));
  if (!isShort || !isAttribution) return undefined;
  const { start, end } = spanOf(quote.node, quote.base);
  const own = lastParagraph(quote.node);
  const last = own && spanOf(own, quote.base);
  const hasAuthor = last && last.start > start + 2 && dash.test(text.slice(last.start, last.end));
  return { start, end: hasAuthor ? last.start : end, link };
}

function lastParagraph(node: Nodes): Paragraph | undefined {
  if (node.type !== 'blockquote') return undefined;
  const last = node.children.at(-1);
  return last?.type === 'paragraph' ? last : undefined;
}
