import type { Refiner } from '../../../engine/types';
import { attach } from './attach';
import { catalogue } from './sources/catalogue';
import { citation } from './sources/citation';
import { doubt } from './doubt';
import { earlyYear } from './earlyYear';
import { footnote } from './sources/footnote';
import { hijriBeside } from './hijriBeside';
import { part } from './part';
import { printed } from './sources/printed';
import { range } from './range';
import { recurring } from './recurring';
import { reference } from './sources/reference';
import { relation } from './relation';
import { yearBehind } from './yearAfterDay';
import { yearOfList } from './yearOfList';

/** Refiners for the English words around dates. They are ordered by the names in `after`, not by this list. */
export const refiners: readonly Refiner[] = [
  attach,
  catalogue,
  citation,
  doubt,
  earlyYear,
  footnote,
  hijriBeside,
  part,
  printed,
  range,
  recurring,
  reference,
  relation,
  yearBehind,
  yearOfList,
];
