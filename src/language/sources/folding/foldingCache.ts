import { foldInto, type FoldedText, type FoldMemory } from './foldedText';
import { OffsetMap } from './offsetMap';

/** Of longer texts, in characters, nothing is kept. */
const maxKept = 6_000_000;

const emptyMemory = (): FoldMemory => ({ units: new Uint16Array(0), offsets: new OffsetMap() });
let memory = emptyMemory();
let recent: FoldedText | undefined;

/**
 * The folded form of a text, kept for the next look-up in the same text. Another text is folded into the same memory,
 * since to be given new memory can take longer than to fold: a form is void when this is called anew.
 */
export function foldedForm(text: string | FoldedText): FoldedText {
  if (typeof text !== 'string') return text;
  if (recent?.source === text) return recent;
  recent = undefined;
  if (text.length > maxKept) memory = emptyMemory();
  if (text.length > memory.units.length)
    memory = { ...memory, units: new Uint16Array(text.length + (text.length >>> 3)) };
  const form = foldInto(memory, text);
  if (text.length > maxKept) memory = emptyMemory();
  else recent = form;
  return form;
}
