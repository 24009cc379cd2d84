// The Chinese lunisolar calendar by table: months of the years 960 to 1911 in the calendars of the Song, Yuan, Ming and
// Qing.
//
// Source: the months of the reconstruction by Xu Jianwei (寿星天文历), computed with tyme4ts 1.5 (MIT). They agree with the
// DILA Time Authority Database except for a few months in each century that begin a day apart. From 1912 on China uses
// the Gregorian calendar.
//
// Each year is three base64 digits, 17 bits: bits 0–12 tell which of its months have 30 days instead of 29; bits 13–16
// are the number of the month before the leap month, 0 if there is none.
const table = `
Aq1HWyAbUY6pA7FA6KQ0mA0rAlaKrWAtqAdUE7JAdFVaTAqVAUrOlbAWtAtqHtUAukZtJA1JAqVTUtAU1Aq1K2qA3SA2kF1JA1KVqWAqaAVWOrVAbV
AbSG6lA6lY1KAVLAqrTVaAVqAtpLdSAtSAslFZLAZNUqtAq1AWsMupA2pA2SJslA0lZpVAVWAq2TW0ArUA7JK6SA6TA0mEpWAlbUrWAtqAdkM7JAdJ
AaTJUrAUrYlrAW1AtqTtkAukA1JLqVAqVAUtCqtAa1W2qA3SA2kP1KA1KAqWHVWAVWYrVAblAbSQ6lAalAZLKyXAqrAVaGrVAtpXdSAuSAslPZLApV
AqtJVqAWsAupDtSA2ST0lA0mApVNKtArWAW0E2pA7JY6SA6TA0mQpWApbALaJbVAdUAdJE6TAaTTUrAUrAprNVaAuqAtkFdJA1JVqVAqVAUtQqtAq1
A2qJ2kA6kA1KDqVAqWTVWAVaArVLbSAbSA6lG5KAZLWyXAqrAVaQrZAtpAdSJclAslApLFSbAKtVVrAW0AupNtSA2SA0lJpNApWXStALWAbVQ2pA7J
A6SJ0mA0qYpWApbANaVbVAdkAdJM6TAaTAUrEpbAqrXVqA2qAukPdJA5JAqVLUrAUtAqtDVqA2yS2kA6lA1KNqVAqWAVWGq1ArVXbSAdSA6lO5KAZL
AyXLVWAVaArZFbSAdSVclAslAZLNSrAStAVrEtqAupZuSA2SA0lRpVApWAKtIWtAbVA2pF2SA6ST0mA0qApWPS2ANaAbVG7JAdJY6TAaTAUrQpbAqt
AVqLtVAukAdJFqTAqVTUrAVNAqtPVqAWyA2lJ1KA1KZyVAyWAVWQq1ArVAbSI6lA6lA5KEyWAynVk2AVqAraNbSAdSAclJZLAZLXSrAStAVtStqA6q
AuSLslA0lApVDStAStUmtAbVA2pN2SA6SA0mHpVApWXTWANaAbVRdUAeSAslLpLApNAStElbAWtUupA2pA2SN0lA0lApVJStAK2Ya1AbVA7JRuSA6S
A0mKpWApbAVaCbVAdlXdJAdJAaTPUrAUrAqrHVaAVqAtlDdJA1JRqlAqVAVNKqtAq1AWyCulA6lT1KA5KAyWPlWAVWArVHXSAbSY5lAdFAaLQyXAUr
AVbKraAtqAdSFdFAtFVqLApVAStOVrAW1AuqHuSA2iA1FDqLApVTStATWAa1K2qA7JA6iH1FA1KUpWAqbAVaObVAdlAdKG6jAalXVLAVLAqrTVaAVq
AtlLdKA1KAsVFVLAVNUqtAq1AWyMulA6lA2KJ0VAymZlWAVaArVTXUAbUA7FK6KAaLA0nGlWAVbWraAtqAdUPdFAtFAqLJUrAStYltAW1AuqTukA2i
A1FLqVAqVAStCqtAbVY2qA7SA6iP1KA1KAqWJU2AVaYrVAdlAdSQ6lAalAVLMqXAqrAVqEtVAupXdSA2SAslPZLAVNAqtJVqAW0A2pD1SA2ST0lA0m
AlWMq1ArWAbUE6pA7JW6SAaTAsnOlWAVbAtaHbUAdkAdJFaTAqTTUrAUtAltMtqA2qAukFtJA1JVqVAqWAUuQqtAbVA3KJ2kA6kA1KDqVAqWTVWAVa
ArVLbSAdSA7FG5KAVLWqbAqtAVqOtpAupAdSJslAslApLCqrAqtTVqAW0A2pL2SA6SA0lJpNAlWYq1AraAbUQ6pA9JA6SI0mAUrYpXAlrAtqVbUAdk
AdJNaTAqTAUrEpbAmtYtqA2qAukPtJA1JAqVLUtAU2Aq1C2qA3ST2kA6kA1KMqVAqXAVWGq1ArVXbSAdSA6lPZKAZLAqbLVaAVqAtpFdSAdSVslAsl
ApLNKrAqtAWsEupA2pZ2SA6SA0lRpNApWAK2JW1AXUA7JF6SA6SS0mAUrApXMrcAtqAbUG9JAdJXaTAqVAUrQpbAqtA1qItkAulAtJFqTAqVTUtAVW
Aq1NWqAXSA2lH1KA1KWqVAqXAVWQq1ArZAbSI6lA8lAZKEyXAqrVVaAVqAtpNdSAeSAslJZLApLXSrAKtAWtQupA2pA2SJ0lA0lApVDStAK2XW1AbU
A7JN6SA6SA0mIpWApbATWEbVAbVNbJAdJAaTLUrAUrApbHVaAVqOtlAulAtJNqVAqVAUtIqtAq1AWqEulA2lP1KA1KAyWLUuAVWAq1HWyAbSQ6lAcl
AZLMyXASrAVbIrWAtqAdSHclAslPpLApNASrKVrAWtAuqHtSA2SP0lA0lApVNStAS2AW1I2qA7JA6SH0mA0mOpWApbAVaKbVAdVAdJG6TAaTRUrAUr
AqrNVaAVqAtlJdKAtKAqVHUrAUtOqtAq1AWqKulA2lA1KJ0VAyWTlWAVWArVNWyAbSA6lI6KAaLAyXGlWAVbOraAtqAdSLclAtFAqLJSrAStSlrAW1
AuqNtUA2iA1FLqNAqVAStEmtAa1O2qA7KA6iL1GA1KAqWHU2AVaUrVAtlAdSM6lAalAVLKqXAqrAVaGrVAtlPdSA1SAsVLVLAVNAqtJVqAWyAupF1S
A2SN0VA0mAlWIqtArWAXUE2pA7JM6KAaLA0nKlWAlbAraHbUAdUAdFFaLAqTNUrAStAltItqAuqAukHtFA1FPqVAqVAUtKqtAq1A2qJ2kA6kT1KA1K
AqWNU2AVaArVJbKAdSA6lHVKAVLOqXAqrAVaKtVAupAdSJqlAslRpLAlNAqtPVqAW0AupL1SA2SA0lHpNAlWRK1ArWAbUK2pA7JA6SI0mAUnUpXAlb
AtaNbUAdUAdJLaTAqTAUrGpbAltOtqA2qAukLtJA1JAqVJUrAUtAqtFVqA2qN2kA6kA1KKqVAqXAVWGq1ArVRbSAdSA6lLZKAZLAqbJVWAVqAtZFdS
AdSNsl
`;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const FIRST_YEAR = 960;
/** Day number of the first day of the year 960: 31 January 960 (Julian). */
const FIRST_DAY = -368860;

interface LunarYear {
  /** Day number of the first day of the first month. */
  readonly start: number;
  readonly monthLengths: readonly number[];
  /** The number of the month before the leap month; 0 if there is none. */
  readonly leapMonth: number;
}

let years: readonly LunarYear[] | undefined;

function readTable(): readonly LunarYear[] {
  const codes = Array.from(table.replaceAll('\n', ''), (digit) => digits.indexOf(digit));
  const read: LunarYear[] = [];
  let start = FIRST_DAY;
  for (let i = 0; i < codes.length; i += 3) {
    const bits = (codes[i]! << 12) | (codes[i + 1]! << 6) | codes[i + 2]!;
    const leapMonth = bits >> 13;
    const monthLengths = Array.from({ length: leapMonth ? 13 : 12 }, (_, month) => 29 + ((bits >> month) & 1));
    read.push({ start, monthLengths, leapMonth });
    start += sum(monthLengths);
  }
  return read;
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

const lunarYear = (year: number): LunarYear | undefined => (years ??= readTable())[year - FIRST_YEAR];

/** A span of days by number, both included. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** The days of the lunar year that begins in a Western year; undefined outside 960–1911. */
export function lunarYearDays(year: number): DaySpan | undefined {
  const found = lunarYear(year);
  return found && { first: found.start, last: found.start + sum(found.monthLengths) - 1 };
}

/**
 * The days of a lunar month (1–12; `leap` for the leap month after it), or of one day in it (1–30), in the lunar year
 * that begins in a Western year; undefined outside 960–1911 or if the year has no such month or day.
 */
export function lunarMonthDays(year: number, month: number, leap: boolean, day?: number): DaySpan | undefined {
  const found = lunarYear(year);
  if (!found || month < 1 || month > 12 || (leap && month !== found.leapMonth)) return undefined;
  const later = leap || (found.leapMonth > 0 && month > found.leapMonth);
  const index = month - 1 + (later ? 1 : 0);
  const start = found.start + sum(found.monthLengths.slice(0, index));
  const length = found.monthLengths[index]!;
  if (day === undefined) return { first: start, last: start + length - 1 };
  return day >= 1 && day <= length ? { first: start + day - 1, last: start + day - 1 } : undefined;
}
