import type { DateFinder } from '../../../engine/types';
import { anaphora } from './anaphora';
import { century } from './century';
import { centuryRange } from './centuryRange';
import { chineseAnaphora } from '../../zh/anaphora';
import { chineseDate } from '../../zh/date';
import { chinesePeriod } from '../../zh/period';
import { dayMonth } from './dayMonth';
import { dayOnly } from './dayOnly';
import { dayRangeMonth, monthDayRange } from './dayRange';
import { decade } from './decade';
import { decadeRange } from './decadeRange';
import { eventDay } from './eventDay';
import { feast } from './feast';
import { frenchRepublican } from './frenchRepublican';
import { hijri } from './hijri';
import { hijriMonth } from './hijriMonth';
import { isoDate } from '../../../notation/isoDate';
import { month } from './month';
import { monthDay } from './monthDay';
import { monthEraYear } from './monthEraYear';
import { monthOnly } from './monthOnly';
import { offset } from './offset';
import { oldStyle } from './oldStyle';
import { eraYear, yearOfEra } from './regnalYear';
import { regnalYearHan } from '../../zh/regnalYear';
import { romanDay } from './romanDay';
import { romanMonth } from '../../../notation/romanMonth';
import { season } from './season';
import { shortYear } from './shortYear';
import { theUnit } from './bareUnit';
import { weekday } from './weekday';
import { year } from './year';
import { yearRange } from './yearRange';

/** Every notation. The longest match wins; among equals, the first in this list. */
export const finders: readonly DateFinder[] = [
  isoDate,
  romanMonth,
  oldStyle,
  frenchRepublican,
  eraYear,
  yearOfEra,
  regnalYearHan,
  hijri,
  hijriMonth,
  feast,
  chineseAnaphora,
  chineseDate,
  chinesePeriod,
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
