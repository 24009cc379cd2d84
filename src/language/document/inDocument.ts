import type { Annotation } from '../types';
import { moveBy } from '../text/spans';
import type { BlockAnnotation } from './annotatedBlock';
import type { BlockList } from './blocks';

/** The annotation of a block, with the offsets of the document. */
export function inDocument(annotation: BlockAnnotation, blocks: BlockList, index: number): Annotation {
  const base = blocks.start(index);
  const moved = moveBy(annotation, base);
  if (moved.kind === 'entity' || !(moved.basis ?? moved.parts)) return moved;
  const { basis, parts } = moved;
  return {
    ...moved,
    ...(parts && { parts: parts.map((part) => moveBy(part, base)) }),
    ...(basis && { basis: basisIn(blocks, index, basis) }),
  };
}

type BlockBasis = NonNullable<Extract<BlockAnnotation, { kind: 'date' }>['basis']>;

/** With its words as written: those of the block's date are from the mask, where markup is blank. */
function basisIn(blocks: BlockList, index: number, { start, end, reason, blocksBack }: BlockBasis) {
  const text = blocks.at(index - blocksBack).text.slice(start, end);
  return moveBy({ start, end, text, reason }, blocks.start(index - blocksBack));
}
