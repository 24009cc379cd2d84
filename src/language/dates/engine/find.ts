import type { Prose } from '../../types';
import { refine } from '../languages/en/refiners';
import { scan } from './scanner';
import type { DateMention } from './types';

/**
 * The date phrases of a block and what each says by itself, without context. Sorted and disjoint; the span covers the
 * date words alone, without a leading preposition or article.
 */
export function findDates(prose: Prose): readonly DateMention[] {
  return prose.passages.flatMap((passage) => refine(scan(prose.mask, passage), prose.mask, passage));
}
