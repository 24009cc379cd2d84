import type { DateFinder } from '../engine/types';
import { isoDate } from './isoDate';
import { romanMonth } from './romanMonth';

/** Notations that need no language. */
export const commonFinders: readonly DateFinder[] = [isoDate, romanMonth];
