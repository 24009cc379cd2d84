import type { Refiner } from '../../../../engine/types';
import { isReference } from '../../checks/sources/referenceShape';

/** Removes all dates of a passage that has the shape of an entry of a reference list, whatever its heading. */
export const reference: Refiner = {
  name: 'reference',
  refine: (mentions, text, { start, end, kind }) =>
    (kind === 'paragraph' || kind === 'footnote') && isReference(text.slice(start, end)) ? [] : mentions,
};
