import type { DateLanguage } from '../../engine/language';
import { cues } from './cues';
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
  finders,
  refiners,
  cues,
  worksHeadings,
};
