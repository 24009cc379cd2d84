// The timeline: the dated events of an essay, filters, sections and exports.
export { dateBounds, dayNumber, describeDate, describerFor, isEdtf } from '../../dates';
export { eventChoices, filterEvents, noFilter } from './eventFilter';
export type { EventChoice, EventChoices, EventFilter } from './eventFilter';
export { chronologyAt, eventKey, writeChronology } from './chronology';
export type { ChronologyForm } from './export/markdown';
export { dateWordsIn } from './export/precision';
export { exportTimeline, timelineFormats, timelineMarkdown } from './export';
export type { TimelineFormat } from './export';
export { otherCalendars } from './otherCalendars';
export type { CalendarEra } from './otherCalendars';
export { sectionsOf } from './sections';
export type { TextSection } from './sections';
export { yearGroups } from './yearGroups';
export { inTimeOrder, timelineEvents } from './timelineEvents';
