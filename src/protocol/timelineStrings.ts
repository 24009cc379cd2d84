import { isRecord, isString } from './checks';

export const timelineStringKeys = [
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
  'noneFound',
  'inferred',
  'about',
  'inText',
  'mentions',
  'count',
  'cluster',
  'shown',
  'legend',
  'markDay',
  'markSpan',
  'markVague',
  'markInferred',
  'markOpen',
  'markLimit',
  'markUnit',
  'keyRows',
  'keyTime',
  'keyOpen',
  'keySelect',
  'keyZoom',
  'keyFit',
  'keyList',
  'keyFind',
  'keyTurn',
  'keyLegend',
  'keyLeave',
] as const;

/** Every word that the webview shows, in the language of the editor. `{0}` and `{1}` are filled in. */
export type TimelineStrings = Readonly<Record<(typeof timelineStringKeys)[number], string>>;

export function isStrings(value: unknown): value is TimelineStrings {
  return isRecord(value) && timelineStringKeys.every((key) => isString(value[key]));
}
