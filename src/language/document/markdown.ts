import type { Nodes, Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { combineExtensions } from 'micromark-util-combine-extensions';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Span } from '../types';
import { limitNesting } from './nesting';

// The only import of unified: Markdown text becomes an mdast tree here and nowhere else.

/**
 * A parser for GitHub's Markdown. Tables and bare links are optional because they take more time than everything else.
 */
const parserWith = (tables: boolean, links: boolean): Processor<Root> =>
  unified()
    .use(remarkParse)
    .use(function () {
      this.data({
        micromarkExtensions: [
          combineExtensions([
            ...(links ? [gfmAutolinkLiteral()] : []),
            gfmFootnote(),
            gfmStrikethrough(),
            ...(tables ? [gfmTable()] : []),
            gfmTaskListItem(),
          ]),
        ],
        fromMarkdownExtensions: [
          // Its transforms also find bare links in brackets, but create nodes without positions.
          ...(links ? [{ ...gfmAutolinkLiteralFromMarkdown(), transforms: [] }] : []),
          gfmFootnoteFromMarkdown(),
          gfmStrikethroughFromMarkdown(),
          ...(tables ? [gfmTableFromMarkdown()] : []),
          gfmTaskListItemFromMarkdown(),
        ],
      });
    })
    .freeze();

const parsers = {
  plain: parserWith(false, false),
  tables: parserWith(true, false),
  links: parserWith(false, true),
  both: parserWith(true, true),
};

/** A table has one of these signs in its second line; a bare link has one of those below. */
const tableSign = /\||:-|-:/;
const bareLinkSign = /@|:\/\/|www\./i;
/** A link whose target cannot be mistaken for a bare link. */
const writtenLink = /(?<!\\)\[(?!\^)[^[\]]*\]\([^()\s<>]*\)/g;

export function parseMarkdown(text: string): Root {
  const hasTable = tableSign.test(text);
  const hasLink = bareLinkSign.test(text) && bareLinkSign.test(text.replace(writtenLink, ''));
  const kind = hasTable ? (hasLink ? 'both' : 'tables') : hasLink ? 'links' : 'plain';
  return parsers[kind].parse(limitNesting(text));
}

/** The HTML of a text, comments too, but not what only looks like it in code. */
export function htmlIn(text: string): Span[] {
  const collect = (node: Nodes): Span[] => {
    if ('children' in node) return node.children.flatMap(collect);
    const { start, end } = node.position ?? {};
    return node.type === 'html' ? [{ start: start?.offset ?? 0, end: end?.offset ?? 0 }] : [];
  };
  return collect(parseMarkdown(text.replace(/^\uFEFF/, ' ')));
}

/** The label of `[label]: target` or `[^label]: note`, known to the whole document; both kinds share one list. */
export type Label = string;

const normalize = (label: string): Label => normalizeIdentifier(label).toLowerCase();

/** The labels that a text may refer to: everything in square brackets, even if it is not a reference. */
export function labelsUsed(text: string): Label[] {
  if (!text.includes('[')) return [];
  const labels = new Set<Label>();
  let open = -1;
  for (let i = text.indexOf('['); i < text.length; i++) {
    const character = text[i];
    if (character === '\\') i++;
    else if (character === '[') open = i + 1;
    else if (character === ']' && open >= 0) {
      if (i > open && i - open < 1000) labels.add(normalize(text.slice(open, i)));
      open = -1;
    }
  }
  return [...labels];
}

export const mayDefineLabels = (text: string): boolean => text.includes(']:');

/** The labels that a block defines. This never depends on other blocks. */
export function labelsDefined(node: Nodes): Label[] {
  if (node.type === 'definition') return [node.identifier];
  const below = 'children' in node ? node.children.flatMap(labelsDefined) : [];
  return node.type === 'footnoteDefinition' ? [`^${node.identifier}`, ...below] : below;
}

/**
 * Definitions of these labels, to be placed before a block that refers to them, so that the block alone is parsed as in
 * its document. An ordinary definition comes last, because a footnote would include indented lines after it.
 */
export function primer(labels: readonly Label[]): string {
  if (labels.length === 0) return '';
  const footnotes = labels.filter((label) => label.startsWith('^'));
  const ordinary = labels.filter((label) => !label.startsWith('^'));
  return [...footnotes, ...ordinary, 'end of primer'].map((label) => `[${label}]: x\n\n`).join('');
}
