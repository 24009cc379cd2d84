import type { DateLanguage } from '../../engine/language';
import { commonFinders } from '../../notation';
import { cues } from './cues';
import { describeDate } from './describe';
import { finders } from './finders';
import { refiners } from './refiners';
import { cardinalWords, monthWords, ordinalWords, seasonWords, weekdayWords } from './vocabulary';
import { worksHeadings } from './worksHeadings';

export const english: DateLanguage = {
  code: 'en',
  vocabulary: {
    months: monthWords,
    weekdays: weekdayWords,
    seasons: seasonWords,
    cardinals: cardinalWords,
    ordinals: ordinalWords,
  },
  finders: [...commonFinders, ...finders],
  refiners,
  cues,
  describe: describeDate,
  worksHeadings,
};
