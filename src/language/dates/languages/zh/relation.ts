import type { DateRelation } from '../../../types';
import type { Refiner } from '../../engine/types';

/** 1949年以前, 1949年后, 1949年以来: in Chinese the word of relation follows its date. Neither 1949年前后 nor 1949年后期. */
export const relationBehind: Refiner = {
  name: 'relationBehind',
  refine: (mentions, text) =>
    mentions.map((mention) => {
      const relation = relationAt(text, mention.end);
      return relation ? { ...mention, relation } : mention;
    }),
};

const words = /^(?:(?<before>[以之]?前)|(?<since>[以之]?[来來]|起)|(?<after>[以之]?[后後]))(?![后後期来來半面者点點])/;

function relationAt(text: string, end: number): DateRelation | undefined {
  const code = text.charCodeAt(end);
  if (!(code >= 0x4e00 && code < 0xa000) || !/[年月日号號]/.test(text.charAt(end - 1))) return undefined;
  const { before, since, after } = words.exec(text.slice(end, end + 3))?.groups ?? {};
  return before ? 'before' : since ? 'since' : after ? 'after' : undefined;
}
