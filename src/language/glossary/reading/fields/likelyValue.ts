import { citationsOfField, linksOfField } from '../../fieldLinks';
import { nameParts } from '../../listedNames';
import type { ReadDate } from '../dates/fieldDates';
import { readLife } from '../dates/lives';
import { kindMeant, type LabelMeaning } from '../words';

/** Whether words behind a label are a value of its field, and not the rest of a sentence. */
export function isLikelyValue(meaning: LabelMeaning, words: string, readDate: ReadDate): boolean {
  const field = { text: words, start: 0, end: words.length };
  switch (meaning) {
    case 'Kind':
      return kindMeant(words) !== undefined;
    case 'Date':
      return readDate(words) !== undefined;
    case 'Born':
    case 'Died':
      // A place may stand beside the date.
      return readDate(words) !== undefined || readLife(`b. ${words}`, readDate) !== undefined;
    case 'Life':
      return readLife(words, readDate) !== undefined;
    case 'Source':
    case 'Link':
      return linksOfField(field).length > 0 || citationsOfField(field).length > 0;
    case 'Native':
      return /[^\p{sc=Latin}\P{L}]/u.test(words);
    case 'Also':
    case 'Short':
    case 'Not':
    case 'See':
      return !/[.!?]$/.test(words) && nameParts(field).every(({ name }) => isLikelyName(name.text));
  }
}

const isLikelyName = (name: string): boolean => name.split(/\s+/).length <= 6 && !/^\p{Ll}+$/u.test(name);
