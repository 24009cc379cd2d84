import type { DateLanguage } from '../../engine/language';
import { commonFinders } from '../../notation';
import { noCues } from '../../context/cues';
import { chineseAnaphora } from './anaphora';
import { chineseDate } from './date';
import { describeDate } from './describe';
import { chinesePeriod } from './period';
import { regnalYearHan } from './regnalYear';
import { relationBehind } from './relation';
import { worksHeadings } from './worksHeadings';

export const chinese: DateLanguage = {
  code: 'zh',
  // Numbers and units are characters, not words; see ./parts.
  vocabulary: {},
  finders: [...commonFinders, regnalYearHan, chineseAnaphora, chineseDate, chinesePeriod],
  refiners: [relationBehind],
  cues: noCues,
  describe: describeDate,
  worksHeadings,
};
