import assert from 'node:assert/strict';
import { closesFence, FenceScanner, openingFence } from '../../../src/language/text/fences';

suite('fenced code', () => {
  const opening: readonly [rule: string, line: string, marks: string | undefined][] = [
    ['three backticks', '```', '```'],
    ['three tildes', '~~~', '~~~'],
    ['more of them', '`````', '`````'],
    ['with a language', '```yaml', '```'],
    ['indented by up to three spaces', '   ```', '```'],
    ['not by four', '    ```', undefined],
    ['not two', '``', undefined],
    ['inline code is no fence', '``` a ` b', undefined],
    ['a backtick after tildes is', '~~~ a ` b', '~~~'],
    ['not inside a line', 'a ```', undefined],
  ];
  for (const [rule, line, marks] of opening) test(`opens: ${rule}`, () => assert.equal(openingFence(line), marks));

  const closing: readonly [rule: string, line: string, fence: string, closes: boolean][] = [
    ['the same marks', '```', '```', true],
    ['with the line break', '```\r\n', '```', true],
    ['more marks', '`````', '```', true],
    ['not fewer', '```', '````', false],
    ['not the other sign', '~~~', '```', false],
    ['not both signs', '```~~~', '```', false],
    ['with white space after it', '``` \t', '```', true],
    ['not with words', '```yaml', '```', false],
    ['indented by up to three spaces', '   ```', '```', true],
    ['not by four', '    ```', '```', false],
  ];
  for (const [rule, line, fence, closes] of closing) {
    test(`closes: ${rule}`, () => assert.equal(closesFence(line, fence), closes));
  }

  test('lines of code, with the fences', () => {
    const scanner = new FenceScanner();
    const lines = ['a', '```js', '~~~', '', '```', 'b', '~~~~', '~~~'];
    assert.deepEqual(
      lines.map((line) => scanner.isCode(line)),
      [false, true, true, true, true, false, true, true],
    );
    assert.equal(scanner.openFence, '~~~~');
  });
});
