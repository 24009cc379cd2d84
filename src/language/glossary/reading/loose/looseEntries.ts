import { lineText, linesOf } from '../../../text/lines';
import type { EntityKind, Span } from '../../../types';
import type { EntryPlace } from '../entry';
import type { GlossaryText } from '../glossaryText';
import { kindOfGroup } from '../words';
import { titledBoxes } from './boxes';
import { type Found, placesOf, wordsOf } from './found';
import { markedTerms } from './markedTerms';
import { datedTree, namedBlocks } from './namedBlocks';
import { recordBlocks } from './recordBlocks';
import { records, tableEntries } from './tables';

// Entries without headings: rows of a table, terms with definitions (": …" on the next line), items of a list, and
// paragraphs that begin with a name in bold.

/** The entries of a part of a text, in the first of these forms that it has. `isLikely`: its title says that it has some. */
export function looseEntries(
  source: GlossaryText,
  span: Span,
  kind: EntityKind | undefined,
  isLikely = false,
): EntryPlace[] {
  const places =
    markedTerms(source, span) ??
    titledBoxes(source, span) ??
    tableEntries(source, span, isLikely) ??
    records(source, span) ??
    definitionList(source, span) ??
    nestedNames(source, span) ??
    recordBlocks(source, span) ??
    datedTree(source, span) ??
    namedBlocks(source, span, { isLikely }) ??
    [];
  return kind ? places.map((place) => ({ ...place, groupKind: place.groupKind ?? kind })) : places;
}

/**
 * The entries of a part of a text that can hardly be the definition of one: terms with definitions, or names in bold. Where
 * its title says that it has entries (`isLikely`), rows of tables are some too.
 */
export function certainEntries(source: GlossaryText, span: Span, isLikely: boolean): EntryPlace[] {
  const terms = definitionList(source, span) ?? [];
  if (terms.length > 1) return terms;
  const rows = isLikely ? tableEntries(source, span, true) : undefined;
  return rows ?? datedTree(source, span) ?? namedBlocks(source, span, { isLikely, isCertain: true }) ?? [];
}

/** "Term", and on the next line ": its definition". */
function definitionList({ prose }: GlossaryText, span: Span): EntryPlace[] | undefined {
  const terms: Found[] = [];
  /** The lines before the definition: the name, and other names below it. */
  let names: Span[] = [];
  let isAfterBlank = false;
  for (const line of linesOf(prose, span.start, span.end)) {
    const words = lineText(prose, line);
    const mark = /^ {0,3}(?:[:~][ \t]+(?=\S)|:(?=\p{Lu}))/u.exec(words)?.[0];
    const [heading, ...others] = names.slice(-mostTerms);
    if (mark !== undefined && heading) {
      const also = others.map((value) => ({ label: 'Also', labelSpan: value, meaning: 'Also' as const, value }));
      terms.push({ heading, start: heading.start, bodyStart: line.start + mark.length, fields: also });
      names = [];
    } else if (words.trim() === '') [names, isAfterBlank] = [names.slice(-1), true];
    else if (/^[^\s>|#]/.test(words) && !/^[-*+•][ \t]/.test(words) && mark === undefined) {
      if (isAfterBlank) names = [];
      names.push(wordsOf(prose, line));
      isAfterBlank = false;
    } else names = [];
  }
  return terms.length === 0 ? undefined : placesOf(prose, terms, span.end);
}

/** How many lines of terms may stand before one definition. */
const mostTerms = 4;

/** Names in lists below kinds: "- People", and "  - Wat Tyler: a leader" on the next line. */
function nestedNames(source: GlossaryText, span: Span): EntryPlace[] | undefined {
  const { prose } = source;
  const kinds: { readonly kind: EntityKind; readonly line: Span }[] = [];
  for (const line of linesOf(prose, span.start, span.end)) {
    const words = lineText(prose, line);
    const item = /^[-*+•][ \t]+[*_]{0,3}(?<words>\p{L}[\p{L} ]{1,29})[*_:]{0,4}$/u.exec(words.trimEnd())?.groups?.[
      'words'
    ];
    const kind = item === undefined ? undefined : kindOfGroup(item);
    if (kind) kinds.push({ kind, line });
    else if (/^\S/.test(words)) return undefined;
  }
  const places = kinds.flatMap(({ kind, line }, i) => {
    const below = { start: line.end, end: kinds[i + 1]?.line.start ?? span.end };
    // The line of the kind belongs to the first entry: rewriting that entry takes it away.
    return (namedBlocks(source, below, { isNested: true }) ?? []).map((place, n) => ({
      ...place,
      span: n === 0 ? { start: line.start, end: place.span.end } : place.span,
      groupKind: kind,
    }));
  });
  return places.length > 0 ? places : undefined;
}
