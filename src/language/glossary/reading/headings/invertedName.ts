import { wordSet } from '../../../text/patterns';
import type { EntityKind } from '../../../types';

// Names as an index writes them: "Komnene, Anna", "Paris, Treaty of".

const titles = wordSet(
  'duke earl count countess duchess king queen emperor empress prince princess baron marquess viscount bishop archbishop ' +
    'patriarch pope saint st sir lord lady jr jr. sr sr. 1st 2nd 3rd the of son daughter',
);

/**
 * The name in its usual order; undefined where the words are not the other way round, or nothing tells. "Arthur, Duke of
 * Wellington" is in order, and so is "Washington, D.C.".
 */
export function usualOrder(label: string, kind: EntityKind): string | undefined {
  const [, last = '', first = ''] = /^([^,，]+)[,，]\s*([^,，]+)$/u.exec(label) ?? [];
  if (last === '' || !/^\p{Lu}/u.test(first)) return undefined;
  // "Treaty of Paris", "Duke of Wellington", "The Terror"
  if (/\s(?:of|de|du|des|da|di|von|van|at|in|for)(?:\sthe)?$/u.test(first) || first === 'The') return `${first} ${last}`;
  if (kind !== 'person' || titles.has(first.split(/\s/)[0]?.toLowerCase() ?? '')) return undefined;
  return /^\p{L}/u.test(last) ? `${first} ${last}` : undefined;
}
