import assert from 'node:assert/strict';
import { PendingAnswers } from '../../../src/vscode/timeline/pendingAnswers';

suite('Answers of the page', () => {
  const ask = (pending: PendingAnswers<string>): { id: number; answer: Promise<string> } => {
    let id = 0;
    const answer = pending.ask((given) => (id = given));
    return { id, answer };
  };

  test('each request gets its own answer, in any order', async () => {
    const pending = new PendingAnswers<string>(1000);
    const [first, second] = [ask(pending), ask(pending)];
    pending.answer(second.id, 'second');
    pending.answer(first.id, 'first');
    assert.deepEqual(await Promise.all([first.answer, second.answer]), ['first', 'second']);
  });

  test('a missing answer is an error after the time limit', () =>
    assert.rejects(ask(new PendingAnswers<string>(5)).answer, /No answer within 5 ms/));

  test('when the page closes, all requests fail', async () => {
    const pending = new PendingAnswers<string>(1000);
    const requests = [ask(pending), ask(pending)];
    pending.rejectAll('The page is gone.');
    for (const { answer } of requests) await assert.rejects(answer, /The page is gone/);
  });

  test('an answer that comes too late is ignored', async () => {
    const pending = new PendingAnswers<string>(1000);
    const { id, answer } = ask(pending);
    pending.rejectAll('gone');
    pending.answer(id, 'late');
    await assert.rejects(answer, /gone/);
  });
});
