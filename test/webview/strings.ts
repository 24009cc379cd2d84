import { readFileSync } from 'node:fs';
import type { TimelineStrings } from '../../src/protocol/timeline';
import { inProject } from '../project';

/** Every word of the page, each its own key. */
export const timelineStrings = Object.fromEntries(
  [...readFileSync(inProject('src', 'protocol', 'timelineStrings.ts'), 'utf8').matchAll(/^ {2}'(\w+)',$/gm)].map(
    ([, key = '']) => [key, `${key} {0}`],
  ),
) as TimelineStrings;
