import { type TimelineStrings, timelineStringKeys } from '../../src/protocol/timelineStrings';

/** All strings of the page, each with itself as key. */
export const timelineStrings = Object.fromEntries(
  timelineStringKeys.map((key) => [key, `${key} {0}`]),
) as TimelineStrings;
