import type { Nodes } from 'mdast';
import { BlockList } from '../../document/blocks';
import { parseMarkdown } from '../../document/markdown';
import { linkTargetAt } from '../../text/markup';
import { moveBy } from '../../text/spans';
import type { Span } from '../../types';

/** A link or an image of a Markdown text, or the definition of a reference: `[label]: destination`. */
export interface MarkdownLink extends Span {
  /** Where it leads, without escapes. */
  readonly destination: string;
  /** The destination as written, without angle brackets. */
  readonly target: Span;
  /** Of a link `[words](…)`: the words. */
  readonly title?: Span;
}

/** Wherever a link may be. Bare addresses do not count: they have no words of their own and lead only to the web. */
const anyLink = /\]\(|\]:|<[a-z]/i;

/** Every link to a passage has this in it. */
export const fragmentSign = ':~:text=';

/** A link to a passage, or one that no text should have. */
export const passageLink = /:~:|\b(?:command|javascript|vbscript|data|file):/i;

/**
 * The links of a text, in reading order. Only blocks in which `wanted` matches are parsed: a long text with few links
 * costs little.
 */
export function linksIn(text: string, wanted: RegExp = anyLink): MarkdownLink[] {
  if (!wanted.test(text)) return [];
  const blocks = new BlockList('markdown', text);
  const links: MarkdownLink[] = [];
  for (let i = 0; i < blocks.count; i++) {
    const block = blocks.at(i);
    if (block.isFrontmatter || !wanted.test(block.text) || !anyLink.test(block.text)) continue;
    collectLinks(parseMarkdown(block.text.replace(/^\uFEFF/, ' ')), block.text, blocks.start(i), links);
  }
  return links;
}

/** The link that covers an offset; where one holds another, as around an image, the inner one. */
export const linkAt = (links: readonly MarkdownLink[], offset: number): MarkdownLink | undefined =>
  links.findLast(({ start, end }) => start <= offset && offset <= end);

/** Of the links with a destination, the one nearest to where that stood. */
export function linkNear(links: readonly MarkdownLink[], destination: string, start: number): MarkdownLink | undefined {
  const distance = (link: MarkdownLink): number => Math.abs(link.target.start - start);
  return links
    .filter((link) => link.destination === destination)
    .reduce<MarkdownLink | undefined>(
      (best, link) => (best && distance(best) <= distance(link) ? best : link),
      undefined,
    );
}

function collectLinks(node: Nodes, source: string, base: number, links: MarkdownLink[]): void {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    const words = node.type === 'link' ? wordsSpan(node.children, start) : undefined;
    const target = targetOf(source.slice(0, end), node.type, words?.end ?? start, node.url);
    if (target) {
      links.push({
        start: start + base,
        end: end + base,
        destination: node.url,
        target: moveBy(target, base),
        ...(words && source[start] === '[' && { title: moveBy(words, base) }),
      });
    }
  }
  if ('children' in node) node.children.forEach((child) => collectLinks(child, source, base, links));
}

function wordsSpan(children: readonly Nodes[], start: number): Span {
  const [first, last] = [children[0], children.at(-1)];
  return {
    start: first?.position?.start.offset ?? start + 1,
    end: last?.position?.end.offset ?? start + 1,
  };
}

/** Where the destination stands in a source that ends with the link; undefined if that is not certain. */
function targetOf(source: string, type: 'link' | 'image' | 'definition', from: number, url: string): Span | undefined {
  const closing = type === 'definition' ? ']:' : '](';
  for (let at = source.indexOf(closing, from); at >= 0; at = source.indexOf(closing, at + 1)) {
    const target = linkTargetAt(source, at + 2);
    if (isWrittenAs(url, source.slice(target.start, target.end))) return target;
  }
  // <https://example.org>, whose words are its destination.
  const auto = { start: from - url.length, end: from };
  return type === 'link' && source.slice(auto.start - 1, from + 1) === `<${url}>` ? auto : undefined;
}

/** Whether a written destination is this address. Escapes and entities are not compared. */
const isWrittenAs = (url: string, written: string): boolean => written === url || /[\\&]/.test(written);
