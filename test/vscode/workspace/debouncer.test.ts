import assert from 'node:assert/strict';
import { Debouncer } from '../../../src/vscode/workspace/debouncer';
import { fake } from '../fake';
import { emptied, eventually, pause } from '../harness';

suite('Debouncer', () => {
  emptied();
  const nothing = (): undefined => undefined;

  test('several requests are one run, after the wait', async () => {
    let runs = 0;
    const debouncer = new Debouncer(5, () => runs++);
    debouncer.soon();
    debouncer.soon();
    assert.equal(runs, 0);
    await debouncer.whenIdle();
    assert.equal(runs, 1);
  });

  test('an error of the work is logged, and the next request runs', async () => {
    let runs = 0;
    const debouncer = new Debouncer(0, () => {
      if (++runs === 1) throw new Error('at once');
      return Promise.reject(new Error('later'));
    });
    for (const message of ['at once', 'later']) {
      debouncer.soon();
      await debouncer.whenIdle();
      assert.match(fake.said.at(-1) ?? '', new RegExp(message));
    }
    assert.equal(runs, 2);
  });

  test('it is busy until the promise of the work settles', async () => {
    let finish = nothing as () => void;
    const debouncer = new Debouncer(0, () => new Promise<void>((resolve) => (finish = resolve)));
    debouncer.soon();
    await eventually(() => assert.notEqual(finish, nothing));
    assert.equal(debouncer.isIdle, false);
    finish();
    await debouncer.whenIdle();
    assert.equal(debouncer.isIdle, true);
  });

  test('a request during a run makes it outdated, and starts after it', async () => {
    const steps: string[] = [];
    const debouncer = new Debouncer(0, async (isOvertaken) => {
      steps.push('begin');
      if (steps.length === 1) debouncer.soon();
      await pause(10);
      steps.push(isOvertaken() ? 'overtaken' : 'done');
    });
    debouncer.soon();
    await debouncer.whenIdle();
    assert.deepEqual(steps, ['begin', 'overtaken', 'begin', 'done']);
  });

  test('a cancelled request does not run', async () => {
    let runs = 0;
    const debouncer = new Debouncer(1, () => runs++);
    debouncer.soon();
    debouncer.cancel();
    assert.equal(debouncer.isIdle, true);
    await pause(10);
    assert.equal(runs, 0);
  });

  test('disposing makes a run outdated, resolves all waiting callers, and cancels all requests', async () => {
    let wasOvertaken: boolean | undefined;
    const debouncer = new Debouncer(0, async (isOvertaken) => {
      await pause(10);
      wasOvertaken = isOvertaken();
    });
    debouncer.soon();
    const waiting = debouncer.whenIdle();
    await pause(2);
    debouncer.dispose();
    await waiting;
    debouncer.soon();
    await eventually(() => assert.equal(wasOvertaken, true));
    assert.equal(debouncer.isIdle, true);
  });
});
