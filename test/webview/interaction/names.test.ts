import assert from 'node:assert/strict';
import { eventName } from '../../../src/webview/interaction/names';
import { timelineStrings as strings } from '../strings';
import { yearMark } from '../marks';

suite('Names of events for screen readers', () => {
  const inferred = { inferred: true } as const;
  const rows = [
    ['title and resolved date', { title: 'A treaty', date: 'autumn 1451' }, 'A treaty, autumn 1451'],
    ['"about" for "c."', { title: 'A letter', date: 'c. 1450' }, `A letter, ${strings.about} 1450`],
    ['a date at the end of its title once', { title: 'It tipped in 1450', date: '1450' }, 'It tipped in 1450'],
    ['an inferred date', { title: 'A letter', date: '1450', ...inferred }, `A letter, 1450, ${strings.inferred}`],
  ] as const;
  for (const [rule, mark, name] of rows)
    test(rule, () => assert.equal(eventName(yearMark(1450, 1450, mark), strings), name));
});
