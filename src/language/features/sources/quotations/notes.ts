import type { BlockList } from '../../../document/blocks';
import { contains, maskSpans } from '../../../text/spans';
import type { Span } from '../../../types';
import { linksIn } from '../markdownLinks';
import { linksToPassages, type PassageLink, spanOf } from './blockQuotations';
import { quotedSpans } from './quotationMarks';

/**
 * The one link to a passage in each footnote, by its label; undefined if it is unclear which quotation the note belongs
 * to.
 */
export type NoteLinks = ReadonlyMap<string, PassageLink | undefined>;

const reference = /\[\^([^\][\s]{1,100})\](?!:)/g;
/** Anything that a note may point to. */
const pointerInNote = /\]\(|\]\[|\[-?@|<https?:/g;

/**
 * The footnotes of a text that hold a link to a passage. It belongs to the words before the note's mark if the note is
 * marked once, points nowhere else, and quotes nothing itself.
 */
export function noteLinksIn(text: string, blocks: BlockList): NoteLinks {
  const notes = new Map<string, PassageLink | undefined>();
  if (!text.includes('[^')) return notes;
  const marks = new Map<string, number>();
  for (const [, label = ''] of text.matchAll(reference))
    marks.set(noteLabel(label), (marks.get(noteLabel(label)) ?? 0) + 1);
  for (let i = 0; i < blocks.count; i++) {
    const block = blocks.at(i);
    if (block.isFrontmatter || !/\[\^[^\][\s]{1,100}\]:/.test(block.text)) continue;
    const links = linksToPassages(block.text, blocks.start(i));
    if (links.length === 0) continue;
    for (const node of block.takeTree().children) {
      if (node.type !== 'footnoteDefinition') continue;
      const source = block.text.slice(node.position?.start.offset, node.position?.end.offset);
      const span = spanOf({ node, base: blocks.start(i) });
      const own = links.filter((link) => contains(span, link));
      if (own.length === 0) continue;
      const isPlain =
        (source.match(pointerInNote) ?? []).length === 1 && quotedSpans(withoutLinks(source)).length === 0;
      const label = noteLabel(node.identifier);
      const isSure = isPlain && marks.get(label) === 1 && !notes.has(label);
      notes.set(label, isSure ? own[0] : undefined);
    }
  }
  return notes;
}

export const noteLabel = (written: string): string => written.toLowerCase();

/** The same length, with spaces for links and their words: a title in quotation marks quotes nothing. */
const withoutLinks = (source: string): string => maskSpans(source, outermost(linksIn(source)), ' ');

/** Links that hold others, as around an image, without those. */
const outermost = (spans: readonly Span[]): Span[] =>
  spans.filter((span, i) => !spans.slice(0, i).some((before) => contains(before, span)));
