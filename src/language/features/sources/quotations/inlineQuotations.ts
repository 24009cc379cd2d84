import { contains, moveBy } from '../../../text/spans';
import { sentencesOf } from '../../../text/sentences';
import { BARRIER, type Passage, type Prose, type Span } from '../../../types';
import type { PassageLink } from './blockQuotations';
import { noteLabel, type NoteLinks } from './notes';
import { quotedSpans } from './quotationMarks';

/** A block with its links; offsets of `links` are the text's, those of `prose` the block's. */
export interface LinkedBlock {
  readonly text: string;
  /** The offset at which the block begins. */
  readonly start: number;
  readonly prose: Prose;
  readonly links: readonly PassageLink[];
  readonly notes: NoteLinks;
}

/** Words in quotation marks, and the link that says where they are from; the mask is as long as the span. */
export interface InlineQuotation extends Span {
  readonly mask: string;
  readonly link: PassageLink;
}

/**
 * The quotations of running text whose link stands behind them, in the footnote marked there, or before them in their
 * sentence. Those within `except` are left out.
 */
export function inlineQuotations(block: LinkedBlock, except: readonly Span[]): InlineQuotation[] {
  const { start: base, prose } = block;
  return prose.passages.flatMap((passage) => {
    const place = moveBy({ start: passage.start, end: passage.end }, base);
    if (except.some((each) => contains(each, place))) return [];
    const links = block.links.filter((link) => contains(place, link) || contains(link, place));
    const spans = quotedSpans(prose.mask.slice(passage.start, passage.end)).map((span) => moveBy(span, passage.start));
    const taken = spans.map((span) => linkBehind(span, links, prose.mask, passage, base));
    const quoting = { passage, spans, links, taken };
    return spans.flatMap((span, i) => {
      const note = noteBehind(block, span);
      const link =
        note === 'none'
          ? (taken[i] ?? linkBefore(block, quoting, span))
          : note && taken[i]
            ? undefined
            : (note ?? taken[i]);
      const mask = prose.mask.slice(span.start, span.end);
      return link ? [moveBy({ ...span, mask, link }, base)] : [];
    });
  });
}

/** The first link that ends after the words, if it holds them, follows directly, or begins in their sentence. */
function linkBehind(
  span: Span,
  links: readonly PassageLink[],
  mask: string,
  passage: Passage,
  base: number,
): PassageLink | undefined {
  const link = links.find(({ end }) => end - base >= span.end);
  if (!link) return undefined;
  const between = mask.slice(span.end + 1, link.start - base);
  if (nothingBetween.test(between)) return link;
  const at = link.start - base;
  const sentence = sentencesOf(mask, passage).find(({ start, end }) => start <= at && at < end);
  return sentence && span.end > sentence.start ? link : undefined;
}

const nothingBetween = new RegExp(`^[\\s(\\[,.;:—–${BARRIER}-]*$`);

/** The mark of a single note right after the words. */
const noteMark = /^[*_]{0,3}[.,;:!?]?[*_]{0,3}\[\^([^\]\s]+)\](?!\[\^)/;

/**
 * The link of the footnote that is marked behind the words; `none` where there is no such mark, or no link in the note.
 */
function noteBehind({ text, notes }: LinkedBlock, { end }: Span): PassageLink | undefined | 'none' {
  const label = noteMark.exec(text.slice(end + 1, end + 120))?.[1];
  return label !== undefined && notes.has(noteLabel(label)) ? notes.get(noteLabel(label)) : 'none';
}

/** A passage with its quotations in quotation marks, and its links. */
interface QuotingPassage {
  readonly passage: Passage;
  readonly spans: readonly Span[];
  readonly links: readonly PassageLink[];
  /** For each span, the link behind it. */
  readonly taken: readonly (PassageLink | undefined)[];
}

/** Anything that may tell where words are from: a link, a note, a citation. */
const anyPointer = /\]\(|\]\[|\[\^|\[-?@/g;

/** The link before the words in their sentence, if the sentence has no other pointer and no other quotation. */
function linkBefore(
  { text, start: base, prose }: LinkedBlock,
  { passage, spans, links, taken }: QuotingPassage,
  span: Span,
): PassageLink | undefined {
  const sentence = sentencesOf(prose.mask, passage).find(({ start, end }) => start <= span.start && span.start < end);
  if (!sentence) return undefined;
  const touches = ({ start, end }: Span): boolean => start < sentence.end && sentence.start < end;
  const own = links.filter(({ start, end }) => touches({ start: start - base, end: end - base }));
  const [link] = own;
  const end = Math.max(span.end, sentence.end);
  const pointers = text.slice(sentence.start, end).match(anyPointer) ?? [];
  const isSure = own.length === 1 && pointers.length === 1 && spans.filter(touches).length === 1;
  return link && isSure && link.end - base < span.start && !taken.includes(link) ? link : undefined;
}
