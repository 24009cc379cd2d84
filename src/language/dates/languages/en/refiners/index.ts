import type { Refiner } from '../../../engine/types';
import { attach } from './attach';
import { citation } from './citation';
import { doubt } from './doubt';
import { footnote } from './footnote';
import { part } from './part';
import { range } from './range';
import { relation } from './relation';
import { yearBehind } from './yearAfterDay';

/** What the English words around dates say about them. Their order is that of their names (`after`), not of the list. */
export const refiners: readonly Refiner[] = [attach, citation, doubt, footnote, part, range, relation, yearBehind];
