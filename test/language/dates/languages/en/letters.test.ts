import * as assert from 'node:assert/strict';
import { decisions } from '../../context/rules';

const values = (text: string): string[] => decisions(text).map(({ value }) => value);
const head = 'Plymouth, 3 March 1709.\n\n';

suite('letters', () => {
  for (const [rule, text, expected] of [
    ['ult. is of the month before', `${head}Sir, yours of the 14th ult. came.`, '1709-02-14'],
    ['ult. over New Year', 'Cork, 8 Jan. 1691. My Lord, yours of the 29th ultimo came.', '1690-12-29'],
    ['inst. is of the month', `${head}Yours of the 1st inst. came.`, '1709-03-01'],
    ['inst. after ult.', `${head}Yours of the 14th ult. came on the 2d instant.`, '1709-02-14 1709-03-02'],
    ['prox. is of the month after', `${head}We sail on the 18th prox. from here.`, '1709-04-18'],
    ['last month', `${head}He came on the 15th of last month.`, '1709-02-15'],
    ['this month', `${head}He came on the 2nd of this month.`, '1709-03-02'],
    ['next month', 'Fort William, 9 December 1757. Sir, we sail on the 4th of next month.', '1758-01-04'],
    ['a month last', `${head}In August last he left.`, '1708-08'],
    ['two months last', 'Madras, 9 Dec. 1757. Sir, in June or July last I wrote.', '1757-06 1757-07'],
    ['last, with an older abbreviation', `${head}In Septr last he left.`, '1708-09'],
    ['a month next', `${head}He will come in Febry next.`, '1710-02'],
    ['next before the month', `${head}Next April we go.`, '1709-04'],
    ['last before the month', `${head}Last June we fell.`, '1708-06'],
    ['a day last', `${head}Yours of the 8th of July last came.`, '1708-07-08'],
    ['a day of the same month last', `${head}Yours of 28 March last came.`, '1708-03-28'],
    ['a day next', 'Boston, 6 Sept. 1757. Sir, we meet on the 9th of May next.', '1758-05-09'],
    ['a heading is a head', '# To Ann Shaw, 12 Jan. 1643\n\nYours of 28 December last came.', '1642-12-28'],
    ['paragraphs below', `${head}We are well.\n\nWe are ill.\n\nYours of the 14th ult. came.`, '1709-02-14'],
    ['a day before its own', `${head}On the 1st we sailed.`, '1709-03-01'],
    ['a day ahead', `${head}We shall sail on the 27th.`, '1709-03-27'],
    ['a month last in a story', 'He wrote in May 1757. In August last he left.', '1756-08'],
  ] as const) {
    test(`${rule}: ${text}`, () =>
      assert.deepEqual(values(text).slice(-expected.split(' ').length), expected.split(' ')));
  }

  for (const [rule, text, expected] of [
    ['the same day may be of the month before', `${head}On the 27th we sailed.`, ['-']],
    ['a month behind the letter may be of the year before', `${head}In August he left.`, ['-']],
    ['no letter', 'In May 1757 he came. Yours of the 14th ult. came.', []],
    ['another heading ends the letter', `${head}# The war\n\nThe 14th ult. was cold.`, []],
    ['a week from now', `${head}This day week I go.`, []],
    ['not a month', `${head}It did last. He said so in the last march.`, []],
    ['a number of instances', `${head}There were 12 instances and 14 ultras.`, []],
  ] as const) {
    test(`${rule}: ${text}`, () => assert.deepEqual(values(text).slice(1), expected));
  }
});
