import assert from 'node:assert/strict';
import { formatMessage, type Message } from '../../src/language/messages';

const english = (message: Message): string => formatMessage(message, (edtf) => `the date ${edtf}`);

suite('messages in English', () => {
  for (const [rule, message, words] of [
    ['without arguments', { code: 'empty-label', args: [] }, 'This entry has no name.'],
    ['arguments in any order', { code: 'duplicate-label', args: ['Pitt', 3] }, /“Pitt” is already on line 3\./],
    ['the number of arguments chooses the template', { code: 'unknown-citation', args: ['a'] }, /key “a”\.$/],
    ['one argument more', { code: 'unknown-citation', args: ['a', 'b'] }, /key “a”\. Did you mean “b”\?$/],
    ['a date is put into words', { code: 'unknown-entry', args: [{ edtf: '1958' }] }, /“the date 1958”/],
    ['a name in Latin script', { code: 'unknown-entry', args: [{ latin: 'Qing', han: '清' }] }, /“Qing”/],
    [
      'a message in a message',
      {
        code: 'listed',
        args: [
          { code: 'years', args: [1662, 1722] },
          { code: 'year-bc', args: [44] },
        ],
      },
      '1662–1722; 44 BC',
    ],
    ['an argument is not read as a template', { code: 'duplicate-name', args: ['{1}', 'b'] }, /^“\{1\}” is/],
    ['a missing argument leaves its placeholder', { code: 'duplicate-name', args: ['a'] }, /“\{1\}”\.$/],
  ] satisfies [string, Message, string | RegExp][]) {
    test(rule, () => {
      if (typeof words === 'string') assert.equal(english(message), words);
      else assert.match(english(message), words);
    });
  }
});
