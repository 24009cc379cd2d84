import assert from 'node:assert/strict';
import type { TimelineEvent } from '../../../src/language';
import { registerEventMenu } from '../../../src/vscode/timeline/eventMenu';
import type { TimelineEvents } from '../../../src/vscode/timeline/events';
import type { TimelinePage } from '../../../src/vscode/timeline/page';
import { answerWith, emptied } from '../harness';
import { fake } from '../fake';

const event: TimelineEvent = {
  ...{ title: 'He spoke for hours', text: 'that day', edtf: '1957-02-27', lane: 'essay', uri: 'file:///e.md' },
  ...{ earliest: '1957-02-27', latest: '1957-02-27', start: 0, end: 8, entities: ['mao', 'peng'] },
};

function registered(own: Partial<TimelineEvent> = {}) {
  const zoomed: string[] = [];
  const events = {
    filter: { query: '', dates: 'all' },
    found: new Map([['a', { ...event, ...own }]]),
    refresh: () => undefined,
    entityLabel: (id: string) => id.toUpperCase(),
  } as unknown as TimelineEvents;
  const page = { zoomTo: (id: string) => void zoomed.push(id) } as unknown as TimelinePage;
  const commands = registerEventMenu(events, (id) => (id === 'p' ? page : undefined));
  return { events, zoomed, commands };
}

suite('The menu of an event', () => {
  emptied();
  const run = (command: string, context: unknown = { event: 'a', page: 'p' }) =>
    fake.commands.get(`annalist.${command}`)?.(context);

  test('copies its date, in full, and its title', async () => {
    const { commands } = registered();
    await run('copyEvent');
    assert.equal(fake.copied, '27 February 1957: He spoke for hours');
    commands.dispose();
  });

  test('zooms the page on which it was opened', async () => {
    const { commands, zoomed } = registered();
    await run('zoomToEvent');
    await run('zoomToEvent', { event: 'a', page: 'another' });
    assert.deepEqual(zoomed, ['a']);
    commands.dispose();
  });

  test('filters by the name that is chosen, or by the only one', async () => {
    const several = registered();
    answerWith(1);
    await run('filterByEventName');
    assert.equal(several.events.filter.entity, 'peng');
    several.commands.dispose();
    const alone = registered({ entities: ['mao'] });
    await run('filterByEventName');
    assert.equal(alone.events.filter.entity, 'mao');
    alone.commands.dispose();
  });

  test('does nothing for an event that is gone, or without an event', async () => {
    const { commands, zoomed, events } = registered();
    for (const context of [null, { event: 'gone', page: 'p' }, { event: 1, page: 'p' }]) {
      await run('zoomToEvent', context);
      await run('filterByEventName', context);
    }
    assert.deepEqual([zoomed, events.filter.entity], [[], undefined]);
    commands.dispose();
  });

  test('sets the date of its words', async () => {
    const { commands } = registered();
    await run('setEventDate');
    assert.ok(fake.ran.some(([command]) => command === 'annalist.setDate'));
    commands.dispose();
  });
});
