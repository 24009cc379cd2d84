import type { Refiner } from '../../../engine/types';
import { attach } from './attach';
import { citation } from './citation';
import { doubt } from './doubt';
import { footnote } from './footnote';
import { part } from './part';
import { range } from './range';
import { relation } from './relation';
import { yearBehind } from './yearAfterDay';

/** What English words around its dates say about them. */
export const refiners: readonly Refiner[] = [
  citation,
  { ...footnote, after: ['citation'] },
  { ...part, after: ['footnote'] },
  { ...attach, after: ['part'] },
  { ...doubt, after: ['attach'] },
  { ...range, after: ['doubt'] },
  { ...relation, after: ['range'] },
  { ...yearBehind, after: ['relation'] },
];
