import type { DateLanguage } from '../../engine/language';
import { commonFinders } from '../../notation';
import { cues } from './cues';
import { describeDate, describeDateAmerican } from './describe';
import { finders } from './finders';
import { refiners } from './refiners';
import { vocabulary } from './vocabulary';
import { isNarrative } from './checks/narrative';
import { sourceHeadings, worksHeadings } from './worksHeadings';

export const english: DateLanguage = {
  code: 'en',
  vocabulary,
  finders: [...commonFinders, ...finders],
  refiners,
  cues,
  describe: describeDate,
  describeIn: new Map([['en-US', describeDateAmerican]]),
  worksHeadings,
  sourceHeadings,
  isNarrative,
};
