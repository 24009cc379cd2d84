import { eraKeys } from '../../../calendars/eras';
import { eraToEdtf } from '../../../calendars/regnal';
import type { DateFinder } from '../../../engine/types';
import { pattern } from '../../../notation/pattern';
import { beginningsOf, eraPattern, erasOf } from './regnalYear';

/** - the Kangxi era, the Chenghua reign, the Meiji period: all years of an era of China or Japan */
export const eraName: DateFinder = {
  get triggers() {
    return { words: [...new Set(eraKeys().flatMap(beginningsOf))], characters: 'Ō', isCapitalised: true };
  },
  pattern: pattern(`${eraPattern} (?:reign|era|period)(?!\\p{L}| (?:year )?\\d)`),
  read(match, text) {
    const eras = erasOf(match.groups!.era!, text, match.index) ?? [];
    // "Hong Taiji's reign": only emperors of the Ming and Qing go by the names of their eras.
    const isPerson = /['\u2019]s$/.test(match.groups!.era!) && eras.every(({ rank }) => rank > 0);
    const conversion = isPerson ? undefined : eraToEdtf(eras);
    return conversion && { kind: 'value', isPeriod: true, ...conversion };
  },
};
