import type { DateFinder } from '../../../engine/types';
import { anaphora } from './anaphora';
import { century } from './century';
import { centuryRange } from './centuryRange';
import { dayMonth, dayRangeMonth, monthDay, monthDayRange, weekday } from './calendarDays';
import { dayOnly } from './dayOnly';
import { decade } from './decade';
import { decadeRange } from './decadeRange';
import { eventDay } from './eventDay';
import { feast } from './feast';
import { frenchRepublican } from './frenchRepublican';
import { hijri } from './hijri';
import { hijriMonth } from './hijriMonth';
import { month } from './month';
import { monthEraYear } from './monthEraYear';
import { monthOnly } from './monthOnly';
import { offset } from './offset';
import { oldStyle } from './oldStyle';
import { eraYear, yearOfEra } from './regnalYear';
import { romanDay } from './romanDay';
import { season } from './season';
import { shortYear } from './shortYear';
import { theUnit } from './bareUnit';
import { year } from './year';
import { yearRange } from './yearRange';

/** The finders of English. */
export const finders: readonly DateFinder[] = [
  oldStyle,
  frenchRepublican,
  eraYear,
  yearOfEra,
  hijri,
  hijriMonth,
  feast,
  weekday,
  dayRangeMonth,
  monthDayRange,
  romanDay,
  dayMonth,
  monthDay,
  month,
  monthEraYear,
  monthOnly,
  season,
  yearRange,
  decadeRange,
  decade,
  century,
  centuryRange,
  year,
  shortYear,
  dayOnly,
  eventDay,
  anaphora,
  offset,
  theUnit,
];
