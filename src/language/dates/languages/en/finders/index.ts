import type { DateFinder } from '../../../engine/types';
import { anaphora } from './anaphora';
import { bareUnit } from './bareUnit';
import { century, romanCentury } from './century';
import { centuryAgain } from './centuryAgain';
import { centuryCount, midCentury, namedCentury, shortCentury, siglum, turnOfCentury } from './centuryForms';
import { centuryBefore, centuryRange } from './centuryRange';
import { deepYear } from './deepYear';
import { wordYear } from './wordYear';
import { dayMonth } from './dayMonth';
import { dayInWords, dayOnly } from './dayOnly';
import { dayRangeMonth, monthDayRange } from './dayRange';
import { decade } from './decade';
import { decadeRange } from './decadeRange';
import { englishRegnal, englishReignYear } from './englishRegnal';
import { entryDay } from './entryDay';
import { eraName } from './eraName';
import { eventDay } from './eventDay';
import { feast, feastOfWords, ledFeast, saintsDay } from './feast';
import { frenchRepublican } from './frenchRepublican';
import { hijri, hijriCentury } from './hijri';
import { hijriCenturyPair, hijriPair } from './hijriPair';
import { hijriMonth } from './hijriMonth';
import { letterDay, letterMonth } from './letterDay';
import { month } from './month';
import { monthDay } from './monthDay';
import { monthEraYear } from './monthEraYear';
import { monthOnly } from './monthOnly';
import { stoppedDay, stoppedYear } from './stoppedDate';
import { yearMonth } from './yearMonth';
import { nthWeekday } from './nthWeekday';
import { offset } from './offset';
import { oldStyle } from './oldStyle';
import { otherEra } from './otherEra';
import { persian } from './persian';
import { regnalYear, yearOfEra } from './regnalYear';
import { republicanYear } from './republicanYear';
import { romanDay } from './romanDay';
import { romanYear } from './romanYear';
import { season } from './season';
import { shortYear } from './shortYear';
import { weekday } from './weekday';
import { weekdayAlone } from './weekdayAlone';
import { year } from './year';
import { yearOfRome } from './yearOfRome';
import { yearRange } from './yearRange';
import { yearsAgo } from './yearsAgo';

/** The finders of English. */
export const finders: readonly DateFinder[] = [
  oldStyle,
  frenchRepublican,
  republicanYear,
  englishRegnal,
  englishReignYear,
  entryDay,
  eraName,
  regnalYear,
  yearOfEra,
  hijri,
  hijriCentury,
  hijriMonth,
  otherEra,
  persian,
  hijriPair,
  hijriCenturyPair,
  feast,
  feastOfWords,
  saintsDay,
  ledFeast,
  nthWeekday,
  weekday,
  weekdayAlone,
  dayRangeMonth,
  monthDayRange,
  romanDay,
  romanYear,
  dayMonth,
  monthDay,
  stoppedDay,
  stoppedYear,
  yearMonth,
  month,
  monthEraYear,
  monthOnly,
  season,
  yearOfRome,
  yearRange,
  decadeRange,
  decade,
  century,
  centuryRange,
  romanCentury,
  centuryBefore,
  centuryAgain,
  centuryCount,
  midCentury,
  namedCentury,
  shortCentury,
  siglum,
  turnOfCentury,
  year,
  shortYear,
  deepYear,
  yearsAgo,
  wordYear,
  dayOnly,
  dayInWords,
  letterDay,
  letterMonth,
  eventDay,
  anaphora,
  offset,
  bareUnit,
];
