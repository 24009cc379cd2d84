import type { Nodes, Root } from 'mdast';
import type { Block } from '../document/block';
import { BlockList } from '../document/blocks';
import type { Span } from '../types';

/** A Markdown link to a passage: its target has a text fragment. Spans are those of the text. */
export interface PassageLink extends Span {
  /** The words between the brackets, without markup; of a reference definition its label. */
  readonly title: string;
  /** The destination, escapes resolved; percent-encoding stays. */
  readonly target: string;
}

/** What every text fragment begins with: a text without it has no such link. */
export const fragmentSign = ':~:text=';

/** The links to passages in a Markdown text, in its order. Only blocks that hold one are parsed. */
export function passageLinksIn(text: string): PassageLink[] {
  return citingBlocks(text).flatMap(({ block, start }) => linksBelow(block.takeTree(), start));
}

/** A block that holds a text fragment, with its place among the blocks of the text. */
export interface CitingBlock {
  readonly block: Block;
  readonly start: number;
  /** The block before it. */
  readonly before?: { readonly block: Block; readonly start: number };
}

export function citingBlocks(text: string): CitingBlock[] {
  if (!text.includes(fragmentSign)) return [];
  const blocks = new BlockList('markdown', text);
  const found: CitingBlock[] = [];
  for (let i = 0; i < blocks.count; i++) {
    const block = blocks.at(i);
    if (block.isFrontmatter || !block.text.includes(fragmentSign)) continue;
    const before = i > 0 ? { block: blocks.at(i - 1), start: blocks.start(i - 1) } : undefined;
    found.push({ block, start: blocks.start(i), ...(before && { before }) });
  }
  return found;
}

/** The links to passages in a tree whose text begins at `base`. */
export function linksBelow(node: Nodes | Root, base: number): PassageLink[] {
  const isLink = node.type === 'link' || node.type === 'definition';
  if (isLink && node.url.includes(fragmentSign)) {
    const title = node.type === 'link' ? wordsOf(node) : (node.label ?? node.identifier);
    return [{ title, target: node.url, ...spanOf(node, base) }];
  }
  return 'children' in node ? node.children.flatMap((child) => linksBelow(child, base)) : [];
}

/** The place of a node in the text. */
export const spanOf = ({ position }: Nodes, base: number): Span => ({
  start: base + (position?.start.offset ?? 0),
  end: base + (position?.end.offset ?? 0),
});

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
