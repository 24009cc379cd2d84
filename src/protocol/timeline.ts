/**
 * The messages between the extension and the timeline's webview, and the checks that both sides make on arrival.
 * Imports nothing. Days are whole days since 1970-01-01 in the proleptic Gregorian calendar; a span of days
 * includes both of its ends.
 */

/** The lanes, from top to bottom. */
export const timelineLanes = ['essay', 'glossary', 'lives'] as const;
export type TimelineLane = (typeof timelineLanes)[number];

const modifiers = ['start', 'mid', 'end'] as const;
const relations = ['before', 'after', 'by', 'since', 'until'] as const;
export type TimelineModifier = (typeof modifiers)[number];
export type TimelineRelation = (typeof relations)[number];

/** One event as the timeline draws it. It holds no offsets, so that typing elsewhere in the essay changes nothing. */
export interface TimelineMark {
  /** Stable while the statement stays what it is, wherever it moves. */
  readonly id: string;
  readonly title: string;
  /** The date in the words of the text. */
  readonly words: string;
  readonly edtf: string;
  readonly earliestDay: number;
  readonly latestDay: number;
  /** With a modifier: the whole unit of which those days are a part, 1957 of "late 1957". */
  readonly unit?: { readonly earliestDay: number; readonly latestDay: number };
  readonly modifier?: TimelineModifier;
  readonly relation?: TimelineRelation;
  readonly approximate?: true;
  readonly uncertain?: true;
  readonly inferred?: true;
  readonly lane: TimelineLane;
  /** Labels of the entities that the statement names. */
  readonly entities: readonly string[];
}

const stringKeys = [
  'timeline',
  'zoomIn',
  'zoomOut',
  'fit',
  'essay',
  'glossary',
  'lives',
  'noEssay',
  'noDates',
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
  'count',
  'shown',
] as const;

/** Every word that the webview shows, in the language of the editor. `{0}` and `{1}` are filled in. */
export type TimelineStrings = Readonly<Record<(typeof stringKeys)[number], string>>;

export type ToTimeline =
  /** Once after `ready`, before anything else. `locale` is a BCP 47 tag for the words of dates. */
  | { readonly type: 'setup'; readonly locale: string; readonly strings: TimelineStrings }
  /** The whole essay; `essay` tells essays apart, so that each keeps its zoom. Absent: there is none. */
  | { readonly type: 'events'; readonly essay?: string; readonly events: readonly TimelineMark[] }
  /** What an edit changed: ids that are gone, and events that are new or different. */
  | { readonly type: 'change'; readonly removed: readonly string[]; readonly events: readonly TimelineMark[] }
  /** The events of the words at the cursor. */
  | { readonly type: 'highlight'; readonly ids: readonly string[] };

export type FromTimeline =
  | { readonly type: 'ready' }
  /** Select the words of an event; with `focus`, the text takes the keyboard too. */
  | { readonly type: 'select'; readonly id: string; readonly focus: boolean }
  /** Give the keyboard back to the text. */
  | { readonly type: 'leave' };

export function isToTimeline(value: unknown): value is ToTimeline {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'setup':
      return typeof value['locale'] === 'string' && isStrings(value['strings']);
    case 'events':
      return optional(value['essay'], isString) && isListOf(value['events'], isTimelineMark);
    case 'change':
      return isListOf(value['removed'], isString) && isListOf(value['events'], isTimelineMark);
    case 'highlight':
      return isListOf(value['ids'], isString);
    default:
      return false;
  }
}

export function isFromTimeline(value: unknown): value is FromTimeline {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'ready':
    case 'leave':
      return true;
    case 'select':
      return isString(value['id']) && typeof value['focus'] === 'boolean';
    default:
      return false;
  }
}

function isTimelineMark(value: unknown): value is TimelineMark {
  return (
    isRecord(value) &&
    [value['id'], value['title'], value['words'], value['edtf']].every(isString) &&
    isDays(value) &&
    optional(value['unit'], isDays) &&
    optional(value['modifier'], oneOf(modifiers)) &&
    optional(value['relation'], oneOf(relations)) &&
    [value['approximate'], value['uncertain'], value['inferred']].every((flag) => optional(flag, isTrue)) &&
    oneOf(timelineLanes)(value['lane']) &&
    isListOf(value['entities'], isString)
  );
}

function isDays(value: unknown): boolean {
  return isRecord(value) && Number.isInteger(value['earliestDay']) && Number.isInteger(value['latestDay']);
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isTrue = (value: unknown): value is true => value === true;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isStrings(value: unknown): value is TimelineStrings {
  return isRecord(value) && stringKeys.every((key) => isString(value[key]));
}

function isListOf<T>(value: unknown, isEntry: (entry: unknown) => entry is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isEntry);
}

function optional(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value);
}

function oneOf(values: readonly string[]): (value: unknown) => boolean {
  return (value) => isString(value) && values.includes(value);
}
