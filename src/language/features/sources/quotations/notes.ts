import type { BlockList } from '../../../document/blocks';
import { linksIn } from '../markdownLinks';
import { isWithin, linksToPassages, type PassageLink } from './blockQuotations';
import { quotedSpans } from './quotationMarks';

/** The one link to a passage that each footnote holds, by its label; undefined where it is not told what it belongs to. */
export type NoteLinks = ReadonlyMap<string, PassageLink | undefined>;

const reference = /\[\^([^\][\s]{1,100})\](?!:)/g;
/** What else a note may point to. */
const anyPointer = /\]\(|\]\[|\[-?@|<https?:/g;

/**
 * The footnotes of a text that hold a link to a passage. It belongs to the words before the note's mark where the note
 * is marked once, points nowhere else, and quotes nothing itself.
 */
export function noteLinksIn(text: string, blocks: BlockList): NoteLinks {
  const notes = new Map<string, PassageLink | undefined>();
  if (!text.includes('[^')) return notes;
  const marks = new Map<string, number>();
  for (const [, label = ''] of text.matchAll(reference))
    marks.set(labelOf(label), (marks.get(labelOf(label)) ?? 0) + 1);
  for (let i = 0; i < blocks.count; i++) {
    const block = blocks.at(i);
    if (block.isFrontmatter || !/\[\^[^\][\s]{1,100}\]:/.test(block.text)) continue;
    const links = linksToPassages(block.text, blocks.start(i));
    if (links.length === 0) continue;
    for (const node of block.takeTree().children) {
      if (node.type !== 'footnoteDefinition') continue;
      const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
      const source = block.text.slice(start, end);
      const span = { start: start + blocks.start(i), end: end + blocks.start(i) };
      const own = links.filter((link) => isWithin(link, span));
      if (own.length === 0) continue;
      const isPlain = (source.match(anyPointer) ?? []).length === 1 && quotedSpans(withoutLinks(source)).length === 0;
      const label = labelOf(node.identifier);
      const isSure = isPlain && marks.get(label) === 1 && !notes.has(label);
      notes.set(label, isSure ? own[0] : undefined);
    }
  }
  return notes;
}

export const labelOf = (written: string): string => written.toLowerCase();

/** The same length, with spaces for links and their words: a title in quotation marks quotes nothing. */
function withoutLinks(source: string): string {
  let rest = source;
  for (const { start, end } of linksIn(source)) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}
