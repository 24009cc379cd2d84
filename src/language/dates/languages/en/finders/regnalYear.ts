import { joinNotes } from '../../../calendars/conversion';
import type { Era } from '../../../calendars/eras';
import { eraKeys, erasNamed } from '../../../calendars/eras';
import type { RegnalDate } from '../../../calendars/regnal';
import { regnalToEdtf } from '../../../calendars/regnal';
import type { DateExpression, DateFinder } from '../../../engine/types';
import { dash, optionalGap, pattern, triggerWords } from '../../../notation/pattern';
import { monthOf, numberOf, vocabulary, words } from '../vocabulary';
import { wordAfter, wordBefore } from '../../../engine/lookaround';
import { amountRuleAt } from '../checks/numbers/amount';

/** Names that are also common words, persons or towns: a bare number after them ("Genji 2") is not a year. */
const commonNames = new Set(
  `jian kenji koji eiji joji shoji bunji kanji heiji manji genji genki daiji tenji anna koan kao koo kano joo shoo
  dali datong taiyuan taiping changan heping wenming changshou guangming taian yongan yongning taikang daming changle
  xinghe wuding wuping heqing kangding guangde yongtai xianning oho ocho benshi yihe dade oan eno`.split(/\s+/),
);

export const eraPattern = `(?<era>Republic of China|ROC|\\p{L}[\\p{L}\\p{M}'\\u2018\\u2019\\u02bb\\u02bc\`\\u2010\\u2011-]{3,24})(?![\\p{L}\\d])`;
/** The ASCII prefixes of a name, with both spellings of the nasal: "tenp" and "temp" for Tenpō. */
export const beginningsOf = (key: string): string[] => {
  const beginning = /^[a-z]+/.exec(key)?.[0];
  return beginning === undefined ? [] : [beginning, beginning.replace(/n(?=[bpm])/g, 'm')];
};

const ordinal = (group: string): string => `(?<${group}>\\d{1,2}(?:st|nd|rd|th)\\b|${words.ordinal})`;
const monthAndDay =
  `(?:(?<sign>[./])(?<month>\\d{1,2})(?:\\k<sign>(?<day>\\d{1,2}))?(?!\\d)` +
  `|,? (?:the )?(?<leap>(?:intercalary|leap) )?${ordinal('monthWord')} (?:lunar )?month(?:,? (?:the )?${ordinal('dayWord')} day)?)?`;

/**
 * Years of the eras of China and Japan, with the era first:
 * - Kangxi 12, Kāngxī 12, K'ang-hsi 12, Kangxi reign year 12, Kangxi's twelfth year, Meiji 5, Shōwa 20, Minguo 38
 * - Kangxi 12–15
 * - Guangxu 26/5/25, Kangxi 12, third month, fifth day (lunar if the calendar of the time was)
 */
export const regnalYear: DateFinder = {
  get triggers() {
    const words = [...new Set(['roc', 'republic', ...eraKeys().flatMap(beginningsOf)])];
    return { words, characters: 'Ō', isCapitalised: true };
  },
  pattern: pattern(
    `${eraPattern}(?: (?<kind>reign|era|period))?`,
    `(?:(?:['\\u2019]s)? ${ordinal('nth')} year| (?<word>year )?(?<year>\\d{1,2})(?![\\d%]|[.,:]\\d{3})(?:${optionalGap}${dash}${optionalGap}(?<to>\\d{1,2})(?![\\d]))?)`,
    monthAndDay,
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const eras = erasOf(groups.era!, text, match.index);
    const year = numberOf(groups.nth ?? groups.year ?? '');
    const bare = (groups.nth ?? groups.kind ?? groups.word ?? groups.monthWord) === undefined;
    if (!eras || year === undefined || (bare && !isEraYear(groups.era!, match, text))) return undefined;
    if (groups.to !== undefined) return yearRange(eras, year, Number(groups.to));
    return valueOf(eras, { year, ...lunarDate(groups) });
  },
};

/** Not "Genji 2", "Republic of China 20 million", "Yongle 12 ships" or "of Meiji 5 May 1870". */
function isEraYear(name: string, match: RegExpExecArray, text: string): boolean {
  const end = match.index + match[0].length;
  if (commonNames.has(name.toLowerCase()) || /^(?:Republic|ROC)\b/.test(name)) return false;
  if (monthOf(wordAfter(text, end)) !== undefined) return false;
  const amount = amountRuleAt(text, match.index + name.length + 1, end);
  // "The wave of Jōgan 11 drowned many": an era counts nobody.
  return amount === undefined || amount === 'a doing of many';
}

/**
 * Years of the eras of China and Japan, with the year first:
 * - the fifteenth year of Wanli, the 12th year of the Kangxi reign, year 12 of Kangxi, the first year of Meiji
 * - the nineteenth day of the eighth month of Xuantong 3, the third month of the 26th year of Guangxu, the 38th year of the Republic of China
 */
export const yearOfEra: DateFinder = {
  triggers: {
    digits: [1, 2],
    words: ['year', ...triggerWords(vocabulary.ordinals.keys())],
    afterDigits: words.afterOrdinal,
    nextWords: ['year', 'day', 'lunar', 'month', ...words.ordinalTails],
  },
  pattern: pattern(
    `(?:(?:${ordinal('dayWord')} day of (?:the )?)?(?<leap>(?:intercalary|leap) )?${ordinal('monthWord')} (?:lunar )?month of (?:the )?)?`,
    `(?:(?:${ordinal('nth')} year|year (?<year>\\d{1,2})) of (?:the )?(?:reign of (?:the )?)?)?${eraPattern}(?: (?<behind>\\d{1,2})(?!\\d))?`,
    `(?: (?:emperor|reign|era|period)\\b(?: (?:era|period))?)?`,
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const stated = groups.nth ?? groups.year;
    // Without its month, "Xuantong 3" is found from the era's name.
    if ((stated === undefined) === (groups.behind === undefined) || (stated ?? groups.monthWord) === undefined)
      return undefined;
    const eras = erasOf(groups.era!, text, match.index + match[0].indexOf(groups.era!));
    const year = numberOf(stated ?? groups.behind ?? '');
    return eras && year !== undefined ? valueOf(eras, { year, ...lunarDate(groups) }) : undefined;
  },
};

/** The eras with a name, of one dynasty if the word before names it ("Tang Zhenguan"); undefined if there are none. */
export function erasOf(name: string, text: string, start: number): readonly Era[] | undefined {
  if (!/^\p{Lu}/u.test(name)) return undefined;
  const eras = erasNamed(/^Republic\s+of\s+China$|^ROC$/.test(name) ? 'Minguo' : name.replace(/['\u2019]s$/, ''));
  const before = wordBefore(text, start);
  const stated = eras.filter(({ state }) => state.toLowerCase().split(' ').at(-1) === before);
  return stated.length > 0 ? stated : eras.length > 0 ? eras : undefined;
}

function lunarDate(groups: Readonly<Partial<Record<string, string>>>): Omit<RegnalDate, 'year'> {
  const month = numberOf(groups.month ?? groups.monthWord ?? '');
  const day = numberOf(groups.day ?? groups.dayWord ?? '');
  return {
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(groups.leap && { leap: true }),
  };
}

function valueOf(eras: readonly Era[], date: RegnalDate): DateExpression | undefined {
  const conversion = regnalToEdtf(eras, date);
  return conversion && { kind: 'value', ...conversion };
}

function yearRange(eras: readonly Era[], from: number, to: number): DateExpression | undefined {
  const first = regnalToEdtf(eras, { year: from });
  const last = regnalToEdtf(eras, { year: to });
  if (!first || from >= to) return undefined;
  if (first.edtf === undefined || last?.edtf === undefined) return { kind: 'value', ...first };
  return {
    kind: 'value',
    ...first,
    edtf: `${first.edtf}/${last.edtf}`,
    ...joinNotes(first.note, last.note),
  };
}
