// The messages between the extension and the timeline's webview. Imports only files of this folder. Days are whole days
// since 1970-01-01 in the proleptic Gregorian calendar; a span of days includes both ends.
import { isListOf, isNumber, isRecord, isString, isTrue, oneOf, optional } from './checks';
import { isEra, type TimelineEra } from './timelineEras';
import { isStrings, type TimelineStrings } from './timelineStrings';

export type { TimelineEra } from './timelineEras';
export type { TimelineStrings } from './timelineStrings';

/** The lanes, from top to bottom. */
export const timelineLanes = ['periods', 'essay', 'glossary', 'lives'] as const;
export type TimelineLane = (typeof timelineLanes)[number];

/** Whether time runs downwards, to the right, or as the width of the page suggests. */
export const timelineDirections = ['automatic', 'vertical', 'horizontal'] as const;
export type TimelineDirection = (typeof timelineDirections)[number];

const modifiers = ['start', 'mid', 'end'] as const;
const relations = ['before', 'after', 'by', 'since', 'until'] as const;
export type TimelineModifier = (typeof modifiers)[number];
export type TimelineRelation = (typeof relations)[number];

/** A span of days, both included. */
export interface TimelineDays {
  readonly earliestDay: number;
  readonly latestDay: number;
}

/** One event as the timeline draws it. It holds no offsets, so that typing elsewhere in the essay changes nothing. */
export interface TimelineMark extends TimelineDays {
  /** Stable while the statement is unchanged, wherever it moves. */
  readonly id: string;
  readonly title: string;
  /** The date in the words of the text. */
  readonly words: string;
  /** The date in full, as the essay writes dates: "1 October 1949" for the words "that day". */
  readonly date: string;
  /** The same with short months, if it has any: "1 Oct 1949". */
  readonly label?: string;
  readonly edtf: string;
  /** With a modifier: the whole unit of which those days are a part, 1957 of "late 1957". */
  readonly unit?: TimelineDays;
  readonly modifier?: TimelineModifier;
  readonly relation?: TimelineRelation;
  readonly approximate?: true;
  readonly uncertain?: true;
  readonly inferred?: true;
  /** Nothing happened on the date: a figure, a citation, an aside. Hidden unless asked for. */
  readonly role?: 'mention';
  readonly lane: TimelineLane;
  /** Labels of the entities that the statement names. */
  readonly entities: readonly string[];
  /** The heading that the statement stands under. */
  readonly heading?: string;
  /** The name of its essay, where several are shown. */
  readonly file?: string;
  /** Where the essay mentions the same event several times: each mention, the event's own first. */
  readonly mentions?: readonly TimelineMention[];
}

export interface TimelineMention {
  readonly words: string;
  readonly heading?: string;
}

/**
 * Where in the order of reading an event is mentioned: for each mention an offset, from 0 to the length of all essays
 * shown.
 */
export interface TimelinePlace {
  readonly id: string;
  readonly offsets: readonly number[];
}

/** A heading, or, where several essays are shown, the beginning of one. */
export interface TimelineSection {
  readonly title: string;
  readonly offset: number;
  /** 0: an essay; 1 to 6: a heading. */
  readonly depth: number;
}

export const dateKinds = ['all', 'written', 'inferred'] as const;
export type TimelineDateKind = (typeof dateKinds)[number];

/** The writer's filter, shared by the timeline and the list of events. */
export interface TimelineFilter {
  readonly query: string;
  /** The id of an entity that the statement names. */
  readonly entity?: string;
  readonly heading?: string;
  readonly dates: TimelineDateKind;
  /** Only the list of events keeps to it; the timeline shows where it lies. */
  readonly span?: TimelineDays;
}

/** One of the values that the filter can take, and the events that would then be found. */
export interface TimelineChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The filter and its choices, with the number of events of each choice. */
export interface TimelineChoices {
  readonly filter: TimelineFilter;
  /** Events without and with the filter. */
  readonly total: number;
  readonly found: number;
  /** Most first. */
  readonly entities: readonly TimelineChoice[];
  /** In the order of the text. */
  readonly headings: readonly TimelineChoice[];
  readonly written: number;
  readonly inferred: number;
}

/** The commands that a page offers while it has no events. */
export const timelineCommands = ['openEssay', 'openSampleEssay', 'getStarted', 'setYearOfText'] as const;
export type TimelineCommand = (typeof timelineCommands)[number];

/** What a page says while it has no events. */
export interface TimelineWelcome {
  readonly text: string;
  readonly buttons: readonly { readonly command: TimelineCommand; readonly label: string }[];
}

export type ToTimeline =
  /** Once after `ready`, before anything else. `locale` is the language of the page (BCP 47). */
  | {
      readonly type: 'setup';
      readonly locale: string;
      readonly strings: TimelineStrings;
      readonly direction: TimelineDirection;
      /** The id of the page, for the menus of its events. */
      readonly page: string;
    }
  /** The setting has changed. */
  | { readonly type: 'direction'; readonly direction: TimelineDirection }
  /** Turns time downwards or to the right on this page, whatever the setting says. */
  | { readonly type: 'turn' }
  /** How the essay writes dates: their language (BCP 47), and the eras of other calendars, most used calendar first. */
  | { readonly type: 'dates'; readonly language: string; readonly eras: readonly TimelineEra[] }
  /** The whole essay; `essay` identifies it, so that each essay keeps its zoom; absent where none is open. */
  | { readonly type: 'events'; readonly essay?: string; readonly events: readonly TimelineMark[] }
  /** The changes of an edit: removed ids, and events that are new or different. */
  | { readonly type: 'change'; readonly removed: readonly string[]; readonly events: readonly TimelineMark[] }
  /** The events of the sentence at the cursor; `reveal`: scroll to them. */
  | { readonly type: 'highlight'; readonly ids: readonly string[]; readonly reveal: boolean }
  /** The writer asked for these events: marks and scrolls to them, and widens the window until they are in it. */
  | { readonly type: 'reveal'; readonly ids: readonly string[] }
  /** Zooms in to an event. */
  | { readonly type: 'zoom'; readonly id: string }
  /** The places of the events in the text, while the page shows them in the order of reading. */
  | {
      readonly type: 'reading';
      readonly length: number;
      readonly places: readonly TimelinePlace[];
      readonly sections: readonly TimelineSection[];
    }
  | { readonly type: 'choices'; readonly choices: TimelineChoices }
  | { readonly type: 'welcome'; readonly welcome: TimelineWelcome }
  /** Asks for a `picture` with the same id, of the visible part or of everything. */
  | { readonly type: 'draw'; readonly id: number; readonly whole: boolean };

export type FromTimeline =
  | { readonly type: 'ready' }
  /** Select the words of an event, of its n-th mention; with `focus`, the text takes the keyboard too. */
  | { readonly type: 'select'; readonly id: string; readonly mention: number; readonly focus: boolean }
  /** Give the keyboard back to the text. */
  | { readonly type: 'leave' }
  /** Whether the page shows the order of reading. */
  | { readonly type: 'read'; readonly on: boolean }
  | { readonly type: 'filter'; readonly filter: TimelineFilter }
  | { readonly type: 'run'; readonly command: TimelineCommand }
  /** A PNG in base64, and the days in view; `id` is that of the `draw` it answers. */
  | { readonly type: 'picture'; readonly id: number; readonly png: string; readonly days: TimelineDays };

export function isToTimeline(value: unknown): value is ToTimeline {
  if (!isRecord(value)) return false;
  switch (value['type']) {
    case 'setup':
      return (
        [value['locale'], value['page']].every(isString) &&
        isStrings(value['strings']) &&
        isDirection(value['direction'])
      );
    case 'direction':
      return isDirection(value['direction']);
    case 'turn':
      return true;
    case 'dates':
      return isString(value['language']) && isListOf(value['eras'], isEra);
    case 'events':
      return optional(value['essay'], isString) && isListOf(value['events'], isTimelineMark);
    case 'change':
      return isListOf(value['removed'], isString) && isListOf(value['events'], isTimelineMark);
    case 'highlight':
      return isListOf(value['ids'], isString) && typeof value['reveal'] === 'boolean';
    case 'reveal':
      return isListOf(value['ids'], isString);
    case 'zoom':
      return isString(value['id']);
    case 'reading':
      return isNumber(value['length']) && isListOf(value['places'], isPlace) && isListOf(value['sections'], isSection);
    case 'choices':
      return isChoices(value['choices']);
    case 'welcome':
      return isWelcome(value['welcome']);
    case 'draw':
      return isNumber(value['id']) && typeof value['whole'] === 'boolean';
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
      return isString(value['id']) && isNumber(value['mention']) && typeof value['focus'] === 'boolean';
    case 'read':
      return typeof value['on'] === 'boolean';
    case 'filter':
      return isFilter(value['filter']);
    case 'run':
      return oneOf(timelineCommands)(value['command']);
    case 'picture':
      return isNumber(value['id']) && isString(value['png']) && isDays(value['days']);
    default:
      return false;
  }
}

// Made once, not for each of thousands of events.
const isModifier = oneOf(modifiers);
const isRelation = oneOf(relations);
const isLane = oneOf(timelineLanes);
const isRole = oneOf(['mention']);
const markTexts = ['id', 'title', 'words', 'date', 'edtf'] as const;
const markFlags = ['approximate', 'uncertain', 'inferred'] as const;
const markNames = ['heading', 'file', 'label'] as const;

function isTimelineMark(value: unknown): value is TimelineMark {
  return (
    isRecord(value) &&
    markTexts.every((name) => isString(value[name])) &&
    isDays(value) &&
    optional(value['unit'], isDays) &&
    optional(value['modifier'], isModifier) &&
    optional(value['relation'], isRelation) &&
    markFlags.every((name) => optional(value[name], isTrue)) &&
    optional(value['role'], isRole) &&
    isLane(value['lane']) &&
    isListOf(value['entities'], isString) &&
    markNames.every((name) => optional(value[name], isString)) &&
    optional(value['mentions'], (mentions) => isListOf(mentions, isMention))
  );
}

const isDirection = oneOf(timelineDirections);

const isDays = (value: unknown): value is TimelineDays =>
  isRecord(value) && Number.isInteger(value['earliestDay']) && Number.isInteger(value['latestDay']);

const isMention = (value: unknown): value is TimelineMention =>
  isRecord(value) && isString(value['words']) && optional(value['heading'], isString);

const isWelcome = (value: unknown): value is TimelineWelcome =>
  isRecord(value) && isString(value['text']) && isListOf(value['buttons'], isButton);

const isButton = (value: unknown): value is TimelineWelcome['buttons'][number] =>
  isRecord(value) && oneOf(timelineCommands)(value['command']) && isString(value['label']);

const isPlace = (value: unknown): value is TimelinePlace =>
  isRecord(value) && isString(value['id']) && isListOf(value['offsets'], isNumber);

const isSection = (value: unknown): value is TimelineSection =>
  isRecord(value) && isString(value['title']) && isNumber(value['offset']) && isNumber(value['depth']);

const isFilter = (value: unknown): value is TimelineFilter =>
  isRecord(value) &&
  isString(value['query']) &&
  optional(value['entity'], isString) &&
  optional(value['heading'], isString) &&
  oneOf(dateKinds)(value['dates']) &&
  optional(value['span'], isDays);

const isChoice = (value: unknown): value is TimelineChoice =>
  isRecord(value) && isString(value['value']) && isString(value['label']) && isNumber(value['count']);

const isChoices = (value: unknown): value is TimelineChoices =>
  isRecord(value) &&
  isFilter(value['filter']) &&
  [value['total'], value['found'], value['written'], value['inferred']].every(isNumber) &&
  isListOf(value['entities'], isChoice) &&
  isListOf(value['headings'], isChoice);
