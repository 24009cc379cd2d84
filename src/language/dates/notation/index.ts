import type { DateFinder } from '../engine/types';
import { isoDate } from './isoDate';
import { romanMonth } from './romanMonth';

/** Finders that need no language. */
export const commonFinders: readonly DateFinder[] = [isoDate, romanMonth];
