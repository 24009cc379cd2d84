import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;

export const childrenOf = (node: HtmlNode): readonly HtmlNode[] => ('childNodes' in node ? node.childNodes : []);

/** The text in a node of a parsed page. */
export const textOf = (node: HtmlNode): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('');
