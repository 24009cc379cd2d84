import { readFileSync } from 'node:fs';
import type { TimelineStrings } from '../../src/protocol/timeline';
import { inProject } from '../project';

/** All strings of the page, each with itself as key. */
export const timelineStrings = Object.fromEntries(
  [...readFileSync(inProject('src', 'protocol', 'timelineStrings.ts'), 'utf8').matchAll(/^ {2}'(\w+)',$/gm)].map(
    ([, key = '']) => [key, `${key} {0}`],
  ),
) as TimelineStrings;
