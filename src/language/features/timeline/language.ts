import { englishOfDays } from '../../dates';
import type { DateAnnotation } from '../../types';

/** The language in which these dates are written (BCP 47): "zh-CN", "en-US" for "October 1, 1949", else "en-GB". */
export function languageOfDates(dates: readonly DateAnnotation[]): 'zh-CN' | 'en-US' | 'en-GB' {
  const chinese = dates.filter(({ text }) => /\p{Script=Han}/u.test(text)).length;
  if (chinese > dates.length / 2) return 'zh-CN';
  return englishOfDays(dates.flatMap(({ text, edtf = '' }) => (/-\d\d-\d\d/.test(edtf) ? [text] : [])));
}
