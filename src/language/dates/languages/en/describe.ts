import type { DateModifier, DateRelation } from '../../../types';

// EDTF in the words of a historian: "15 March 44 BC", "late 1957", "c. 1450", "the 1930s".

const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const seasonNames = ['spring', 'summer', 'autumn', 'winter'];
const partNames: Readonly<Record<number, string>> = {
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  37: 'first four months of',
  38: 'middle four months of',
  39: 'last four months of',
  40: 'first half of',
  41: 'second half of',
};

/** English words for an EDTF date: "1957-24" is "winter 1957–58", with `end` "late winter 1957–58". */
export function describeDate(edtf: string, modifier?: DateModifier, relation?: DateRelation): string {
  const date = modifier ? partWords(edtf, modifier) : words(edtf);
  return relation ? `${relation} ${date}` : date;
}

/** "late 1957", "mid-1950s", "early 19th century". */
function partWords(edtf: string, modifier: DateModifier): string {
  const whole = words(edtf).replace(/^the /, '');
  return modifier === 'mid' ? `mid-${whole}` : `${modifier === 'start' ? 'early' : 'late'} ${whole}`;
}

function words(edtf: string): string {
  const slash = edtf.indexOf('/');
  if (slash < 0) return single(edtf);
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  if (isOpen(from)) return `until ${single(to)}`;
  if (isOpen(to)) return `from ${single(from)} on`;
  return `${single(from)} to ${single(to)}`;
}

const isOpen = (end: string): boolean => end === '' || end === '..';

function single(edtf: string): string {
  const [, date = edtf, doubt] = /^(.*?)([?~%]?)$/.exec(edtf) ?? [];
  const text = exact(date);
  if (doubt === '~') return `c. ${text}`;
  if (doubt === '?') return `possibly ${text}`;
  return doubt === '%' ? `possibly c. ${text}` : text;
}

function exact(edtf: string): string {
  const masked = /^(-?)(\d{1,3})(X{1,3})$/.exec(edtf);
  if (masked) return maskedWords(masked[1] !== '', masked[2]!, masked[3]!.length);
  const [, month] = /^XXXX-(\d\d)$/.exec(edtf) ?? [];
  if (month !== undefined) return monthNames[Number(month) - 1] ?? edtf;
  const match = /^Y?(-?\d{4,})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(edtf);
  if (!match) return edtf;
  const year = yearWords(Number(match[1]));
  const second = Number(match[2]);
  if (!second) return year;
  if (second === 24 || second === 28) return `winter ${winterYears(Number(match[1]))}`;
  if (second >= 21 && second <= 32) return `${seasonNames[(second - 21) % 4]!} ${year}`;
  if (second > 12) return partNames[second] ? `${partNames[second]} ${year}` : edtf;
  const day = Number(match[3]);
  return `${day ? `${day} ` : ''}${monthNames[second - 1] ?? ''} ${year}`;
}

/** A winter extends into the next year: "1956–57", "481–480 BC". */
function winterYears(year: number): string {
  if (year < 0) return `${1 - year}–${-year} BC`;
  return year === 0 ? '1 BC – AD 1' : `${year < 1000 ? 'AD ' : ''}${year}–${String((year + 1) % 100).padStart(2, '0')}`;
}

/** Years before 1000 have an era. */
function yearWords(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}

function maskedWords(bc: boolean, digits: string, masked: number): string {
  if (masked === 1) {
    const first = Number(digits) * 10;
    return bc ? `${first + 1}–${first + 10} BC` : `the ${first}s${first < 1000 ? ' AD' : ''}`;
  }
  if (masked === 2) return `the ${ordinal(Number(digits) + 1)} century${bc ? ' BC' : Number(digits) < 10 ? ' AD' : ''}`;
  return `the ${ordinal(Number(digits) + 1)} millennium${bc ? ' BC' : ''}`;
}

function ordinal(n: number): string {
  const tens = n % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}
