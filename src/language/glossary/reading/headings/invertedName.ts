import { wordSet } from '../../../text/patterns';
import type { EntityKind } from '../../../types';

// Names as an index writes them: "Komnene, Anna", "Paris, Treaty of".

/** What follows a name and does not begin it: "1st Duke of Wellington", "Queen of England", "of Alexandria". */
const titles = wordSet(
  'duke earl count countess duchess king queen emperor empress prince princess baron marquess viscount bishop archbishop ' +
    'patriarch pope saint st sir lord lady the of von de son daughter',
);
const suffix = /^(?:Jr|Sr|Jnr|Snr|[IVX]{1,4}|Esq|the (?:Elder|Younger|Great))\.?$/i;

/**
 * The name in its usual order; undefined where the words are not the other way round, or nothing tells. "Arthur, Duke of
 * Wellington" is in order, and so is "Washington, D.C.".
 */
export function usualOrder(label: string, kind: EntityKind): string | undefined {
  const [last = '', first = '', ...rest] = label.split(/[,，]/).map((part) => part.trim());
  if (rest.length > 0) return kind === 'person' ? givenNameFirst(label) : undefined;
  // "Treaty of Paris", "Duke of Wellington", "The Terror"
  if (/^\p{Lu}.*\s(?:of|de|du|des|da|di|von|van|at|in|for)(?:\sthe)?$/u.test(first) || first === 'The') {
    return `${first} ${last}`;
  }
  return kind === 'person' ? givenNameFirst(label) : undefined;
}

/** "Caesar, Julius" and "King, Martin Luther, Jr." in the order of speech; undefined for other names. */
export function givenNameFirst(name: string): string | undefined {
  const [family = '', given = '', more, ...rest] = name.split(/[,，]\s*/).map((part) => part.trim());
  if (given === '' || rest.length > 0 || (more !== undefined && !suffix.test(more))) return undefined;
  if (!isNamePart(family, 4) || !isNamePart(given, 5)) return undefined;
  // "Charles V, Holy Roman Emperor"
  if (/\s[IVX]+$/.test(family)) return undefined;
  if (suffix.test(given)) return `${family} ${given}`;
  if (titles.has(given.split(' ')[0]?.toLowerCase() ?? '')) return undefined;
  return [given, family, ...(more === undefined ? [] : [more])].join(' ');
}

const isNamePart = (part: string, most: number): boolean =>
  part.split(' ').length <= most && /^\p{L}[\p{L}\p{M}.'’ʿʾ -]*$/u.test(part) && /\p{Lu}|\p{Lo}/u.test(part);
