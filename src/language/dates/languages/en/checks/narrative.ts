import { oneOf } from '../../../../text/patterns';
import { isReference } from './sources/referenceShape';

const finite =
  oneOf(`was were had did is are has have would could came went took became began fell rose made gave held met
  left led won lost built wrote said died stood saw got sent brought fought knew grew ran kept set`);
const verb = new RegExp(
  `(?<![\\p{L}-])(?:${finite}|(?:he|she|they|it|who|which|we|I)\\s\\p{Ll}{2,12}(?:ed|s)|\\p{Ll}{3,14}\\s\\p{Ll}{2,12}ed\\s(?:the|a|an|his|her|their))(?![\\p{L}-])`,
  'u',
);

/** Whether a passage tells something in a sentence with a verb, as no entry of a list of sources does. */
export const isNarrative = (passage: string): boolean => verb.test(passage) && !isReference(passage);
