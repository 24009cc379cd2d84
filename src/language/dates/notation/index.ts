import type { DateFinder } from '../engine/types';
import { isoDate } from './isoDate';
import { numericDate } from './numericDate';
import { romanMonth } from './romanMonth';

/** Finders that need no language. */
export const commonFinders: readonly DateFinder[] = [isoDate, numericDate, romanMonth];
