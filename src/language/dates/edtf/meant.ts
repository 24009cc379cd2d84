import type { Message } from '../../messages';
import { isEdtf } from './parse';

// Writers of glossaries write "742" for the year 742, where EDTF needs four digits. Such a date is read as it is meant,
// and a diagnostic says so. Where two readings are possible it is not read: "12/1958" may be a month or an interval.

/** A year with too few or too many digits, which may have a month and a day: "742", "-43~", "742-05", "10000". */
const oddYear = /^(-?)(\d{1,3}|\d{5,6})((?:-\d\d){0,2})([?~%]?)$/;

/** The EDTF that the writer of a date means: the text itself, a corrected one, or undefined if neither is sure. */
export function meantEdtf(text: string): string | undefined {
  if (isEdtf(text)) return text;
  const [from = '', to, ...more] = text.split('/');
  if (more.length > 0) return undefined;
  const meant = to === undefined ? meantDate(from) : meantInterval(from, to);
  return meant !== undefined && isEdtf(meant) ? meant : undefined;
}

/** What is wrong with a date, if anything. `none` is a word that may stand for no date. */
export function edtfProblem(text: string, ...none: readonly string[]): Message | undefined {
  const meant = meantEdtf(text);
  if (meant === text) return undefined;
  return meant === undefined
    ? { code: 'invalid-edtf', args: [text, ...none] }
    : { code: 'meant-edtf', args: [text, meant] };
}

function meantDate(text: string): string | undefined {
  const [, sign = '', digits = '', rest = '', doubt = ''] = oddYear.exec(text) ?? [];
  if (digits === '') return isEdtf(text) ? text : undefined;
  if (digits.length > 4) return rest === '' ? `Y${sign}${digits}${doubt}` : undefined;
  // "10-12" may be two years, or a month and a day.
  return rest !== '' && digits.length < 3 ? undefined : sign + digits.padStart(4, '0') + rest + doubt;
}

/** "1958/62": the second year lacks the digits that both share. */
function meantInterval(from: string, to: string): string | undefined {
  const [, sign = '', first = ''] = /^(-?)(\d{1,4})[?~%]?$/.exec(from) ?? [];
  const [, last = '', doubt = ''] = /^(\d{1,3})([?~%]?)$/.exec(to) ?? [];
  if (first.length <= 2 && first !== '' && /^\d{3,}/.test(to)) return undefined;
  const start = meantEnd(from);
  const isShortened = sign === '' && first.length > Math.max(2, last.length) && last !== '';
  if (!isShortened) return joined(start, meantEnd(to));
  const whole = first.slice(0, -last.length) + last;
  // "1901/05" may be a month, and "1958/05" ends before it begins.
  return Number(last) > 12 && whole > first ? joined(start, whole.padStart(4, '0') + doubt) : undefined;
}

const meantEnd = (text: string): string | undefined => (text === '' || text === '..' ? text : meantDate(text));

const joined = (from: string | undefined, to: string | undefined): string | undefined =>
  from === undefined || to === undefined ? undefined : `${from}/${to}`;
