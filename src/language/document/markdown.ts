import type { Nodes, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// The only import of unified: Markdown text becomes an mdast tree here and nowhere else.

const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

/** GFM without tables and bare links, which cost more than all the rest together. */
const plainGfm = unified()
  .use(remarkParse)
  .use(function () {
    this.data({
      micromarkExtensions: [gfmFootnote(), gfmStrikethrough(), gfmTaskListItem()],
      fromMarkdownExtensions: [
        gfmFootnoteFromMarkdown(),
        gfmStrikethroughFromMarkdown(),
        gfmTaskListItemFromMarkdown(),
      ],
    });
  })
  .freeze();

/** A table has a bar or a colon in its second line, a bare link one of these signs. */
const tableOrLink = /[|@]|:-|-:|:\/\/|www\./i;

export function parseMarkdown(text: string): Root {
  return (tableOrLink.test(text) ? gfm : plainGfm).parse(text);
}

/** `[label]: target` and `[^label]: note` are known to the whole document; both kinds share one list of labels. */
export type Label = string;

const normalize = (label: string): Label => normalizeIdentifier(label).toLowerCase();

/** The labels that a text may refer to: everything in square brackets, whether it is a reference or not. */
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

/** The labels that a block defines. Whether it does never depends on other blocks. */
export function labelsDefined(node: Nodes): Label[] {
  if (node.type === 'definition') return [node.identifier];
  const below = 'children' in node ? node.children.flatMap(labelsDefined) : [];
  return node.type === 'footnoteDefinition' ? [`^${node.identifier}`, ...below] : below;
}

/**
 * Definitions of these labels, to stand before a block that refers to them, so that the block parsed alone gives what
 * it gives in its document. An ordinary definition comes last, since a footnote would take indented lines that follow.
 */
export function primer(labels: readonly Label[]): string {
  if (labels.length === 0) return '';
  const footnotes = labels.filter((label) => label.startsWith('^'));
  const ordinary = labels.filter((label) => !label.startsWith('^'));
  return [...footnotes, ...ordinary, 'end of primer'].map((label) => `[${label}]: x\n\n`).join('');
}
