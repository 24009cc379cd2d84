import { readings } from '../../../reading';
import { each } from '../../../notation';

type Row = readonly [text: string, ...expected: string[]];

suite('the part of a date that the words before it name', () => {
  suite('its beginning', () => {
    readings([
      ...each('early beginning start outset opening onset dawn', (word): Row =>
        word === 'early'
          ? ['early 1957', 'early 1957 = 1957 start']
          : [`the ${word} of 1957`, `${word} of 1957 = 1957 start`],
      ),
      ...['early in', 'early on in'].map((words): Row => [`${words} 1957`, `${words} 1957 = 1957 start`]),
      ...each('days weeks months years part stages', (word): Row => [
        `the early ${word} of 1957`,
        `early ${word} of 1957 = 1957 start`,
      ]),
      ...each('days weeks months years', (word): Row => [
        `the first ${word} of 1957`,
        `first ${word} of 1957 = 1957 start`,
      ]),
      ['the opening days of 1957', 'opening days of 1957 = 1957 start'],
      ['early in the year 1957', 'early in the year 1957 = 1957 start'],
    ]);
  });
  suite('its middle', () => {
    readings([
      ['mid 1957', 'mid 1957 = 1957 mid'],
      ['mid-1957', 'mid-1957 = 1957 mid'],
      ['the middle of 1957', 'middle of 1957 = 1957 mid'],
      ['the middle years of the 1950s', 'middle years of the 1950s = 195X mid'],
      ['the middle 1950s', 'middle 1950s = 195X mid'],
    ]);
  });
  suite('its end', () => {
    readings([
      ['late 1957', 'late 1957 = 1957 end'],
      ['late in 1957', 'late in 1957 = 1957 end'],
      ...['end', 'close', 'tail end'].map((words): Row => [`the ${words} of 1957`, `${words} of 1957 = 1957 end`]),
      ...each('late latter later closing final last', (word): Row => [
        `the ${word} part of 1957`,
        `${word} part of 1957 = 1957 end`,
      ]),
    ]);
  });
  suite('words that belong to the date but change no value', () => {
    readings(
      ['later in', 'earlier in', 'rest of', 'remainder of', 'month of', 'year of', 'same time in'].map((words): Row => [
        `the ${words} 1957`,
        `${words} 1957 = 1957`,
      ]),
    );
  });
  suite('from one part to another', () => {
    readings([
      ['early to mid 1957', 'early to mid 1957 = 1957-01/1957-08'],
      ['early-to-mid-1957', 'early-to-mid-1957 = 1957-01/1957-08'],
      ['mid-to-late 1957', 'mid-to-late 1957 = 1957-05/1957-12'],
      ['early to late 1957', 'early to late 1957 = 1957-01/1957-12'],
      ['mid late 1957', 'mid late 1957 = 1957-05/1957-12'],
    ]);
  });
  suite('a half, a third, a quarter, a decade, a month', () => {
    readings([
      ['the first half of 1957', 'first half of 1957 = 1957-01/1957-06'],
      ['the second half of 1957', 'second half of 1957 = 1957-07/1957-12'],
      ['the 1st half of 1957', '1st half of 1957 = 1957-01/1957-06'],
      ['the 2nd half of 1957', '2nd half of 1957 = 1957-07/1957-12'],
      ...each('last latter final', (word): Row => [
        `the ${word} half of 1957`,
        `${word} half of 1957 = 1957-07/1957-12`,
      ]),
      ['the middle third of 1957', 'middle third of 1957 = 1957-05/1957-08'],
      ['the last third of 1957', 'last third of 1957 = 1957-09/1957-12'],
      ['the 3rd quarter of 1957', '3rd quarter of 1957 = 1957-07/1957-09'],
      ['the 4th quarter of 1957', '4th quarter of 1957 = 1957-10/1957-12'],
      ['the third half of 1957', '1957 = 1957'],
      ['the last decade of the 19th century', 'last decade of the 19th century = 189X'],
      ['the tenth decade of the 19th century', 'tenth decade of the 19th century = 189X'],
      ['the first half of May 1957', 'first half of May 1957 = 1957-05-01/1957-05-16'],
      ['the first half of the 1950s', 'first half of the 1950s = 1950/1954'],
      ['the first month of 1699', 'first month of 1699 = 1699-01'],
      ['the last month of 1699', 'last month of 1699 = 1699-12'],
      ['the twelfth month of 1699', 'twelfth month of 1699 = 1699-12'],
      ['the thirteenth month of 1699', '1699 = 1699'],
      ['first quarter 1957', 'first quarter 1957 = 1957-01/1957-03'],
      ['second half 1957', 'second half 1957 = 1957-07/1957-12'],
      ['third quarter 1957', 'third quarter 1957 = 1957-07/1957-09'],
      ['fourth quarter 1957', 'fourth quarter 1957 = 1957-10/1957-12'],
    ]);
  });
  suite('a half without the year is a part', () => {
    readings([
      ['It was 1957. In the first half of May they left.', '1957 = 1957', 'first half of May = 1957-05 start'],
      ['It was 1957. In the second half of May they left.', '1957 = 1957', 'second half of May = 1957-05 end'],
    ]);
  });
  suite('the turn of a century', () => {
    readings([
      ['the turn of the 19th century', 'turn of the 19th century = 1800~'],
      ['the turn of 1957', '1957 = 1957'],
    ]);
  });
  suite('of a range the part of its first date', () => {
    readings([['late 1957–58', 'late 1957–58 = 1957/1958']]);
  });
});
