import { describeDate } from '../../../src/language/dates';
import { formatMessage, type Message } from '../../../src/language/messages';

/** The English words of a note; empty if there is none. */
export const english = (note: Message | undefined): string => (note ? formatMessage(note, describeDate) : '');

/** A value with the English words of its note. */
export const inEnglish = (value: object): object =>
  'note' in value ? { ...value, note: english(value.note as Message) } : value;
