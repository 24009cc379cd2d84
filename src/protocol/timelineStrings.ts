import { isRecord, isString } from './checks';

const stringKeys = [
  'timeline',
  'zoomIn',
  'zoomOut',
  'fit',
  'reading',
  'find',
  'periods',
  'essay',
  'glossary',
  'lives',
  'lanes',
  'search',
  'entity',
  'heading',
  'dates',
  'all',
  'written',
  'inferredDates',
  'found',
  'clear',
  'listed',
  'noEssay',
  'noDates',
  'noneFound',
  'partStart',
  'partMid',
  'partEnd',
  'before',
  'after',
  'by',
  'since',
  'until',
  'approximate',
  'uncertain',
  'inferred',
  'mentions',
  'count',
  'cluster',
  'shown',
] as const;

/** Every word that the webview shows, in the language of the editor. `{0}` and `{1}` are filled in. */
export type TimelineStrings = Readonly<Record<(typeof stringKeys)[number], string>>;

export function isStrings(value: unknown): value is TimelineStrings {
  return isRecord(value) && stringKeys.every((key) => isString(value[key]));
}
