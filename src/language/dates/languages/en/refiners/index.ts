import type { Passage } from '../../../../types';
import type { DateMention } from '../../../engine/types';
import { attach } from './attach';
import { citation } from './citation';
import { doubt } from './doubt';
import { footnote } from './footnote';
import { part } from './part';
import { range } from './range';
import { relation } from './relation';
import { yearBehind } from './yearAfterDay';

/** Turns the mentions of a passage into better ones; sees their text and the passage that they stand in. */
export type Refiner = (mentions: readonly DateMention[], text: string, passage: Passage) => readonly DateMention[];

const refiners: readonly Refiner[] = [citation, footnote, part, attach, doubt, range, relation, yearBehind];

/** Every refiner in turn. */
export function refine(mentions: readonly DateMention[], text: string, passage: Passage): readonly DateMention[] {
  return mentions.length === 0
    ? mentions
    : refiners.reduce((refined, refiner) => refiner(refined, text, passage), mentions);
}
