import * as vscode from 'vscode';
import { hoverAt } from '../../../language';
import { inColumn } from '../../ui/trustedMarkdown';
import { annotatedLanguages } from '../../workspace/languages';
import { toRange } from '../../workspace/positions';
import type { CardParts } from './cardParts';
import { dateCard } from './dateCard';
import { ambiguousCard, nameCards } from './nameCard';

/** The name or date at a position, in words. */
export interface Cards {
  readonly range: vscode.Range;
  readonly contents: readonly vscode.MarkdownString[];
}

/** Hovers on names and dates. */
export const registerHover = (parts: CardParts): vscode.Disposable =>
  vscode.languages.registerHoverProvider(annotatedLanguages, {
    provideHover(document, position) {
      const cards = cardsAt(parts, document, position, longestDefinition);
      return cards && new vscode.Hover(cards.contents.map(inColumn), cards.range);
    },
  });

/** Characters of a definition that leave room for the links below it: VS Code shows about 250 pixels of a hover. */
const longestDefinition = 240;

/** What is told of the name or date at a position; undefined if there is none. A definition may be cut. */
export function cardsAt(
  parts: CardParts,
  document: vscode.TextDocument,
  position: vscode.Position,
  longest?: number,
): Cards | undefined {
  const annotated = parts.store.get(document);
  const hover = annotated && hoverAt(annotated, parts.store.service.catalog, document.offsetAt(position));
  if (!hover) return undefined;
  const range = toRange(document, hover.span);
  if (hover.kind === 'ambiguous') return { range, contents: [ambiguousCard(hover)] };
  if (hover.kind === 'date') return { range, contents: [dateCard(hover, annotated, document, parts.offeredDates)] };
  return { range, contents: nameCards(hover, annotated, document, parts, longest) };
}
