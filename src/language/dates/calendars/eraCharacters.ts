// The characters of era names in their several forms.

import { groupBy } from '../../text/collections';
import { simplifiedForms } from '../../text/simplifiedForms';
import { lazy } from '../../text/values';

/** Forms that the table of all simplified characters lacks, most of them Japanese, each followed by its simplified form. */
const furtherForms = '甯宁寕宁寳宝璽玺楽乐禎祯亀龟観观歳岁暦历歴历応应広广啓启佑祐淸清昇升斉齐寛宽徳德霊灵栄荣眞真';

const simplified = lazy(
  () => new Map((simplifiedForms + furtherForms).match(/../gu)!.map((pair) => [pair[0]!, pair[1]!])),
);

const forms = lazy(() => groupBy(simplified(), ([, simple]) => simple));

/** The text with its traditional and Japanese characters simplified; the length stays the same. */
export const simplify = (text: string): string =>
  Array.from(text, (character) => simplified().get(character) ?? character).join('');

/** The character and all forms that `simplify` replaces with it. */
export const variantsOf = (character: string): string[] => [
  character,
  ...(forms().get(character) ?? []).map(([form]) => form),
];

/** Whether the text has a form that only Japan writes. */
export const hasJapaneseForm = (text: string): boolean => /[徳応暦亀寛観霊斉広楽栄歴]/.test(text);
