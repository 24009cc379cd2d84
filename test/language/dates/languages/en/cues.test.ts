import * as assert from 'node:assert/strict';
import type { Cues } from '../../../../../src/language/dates/context/cues';
import { SentenceWalk } from '../../../../../src/language/dates/context/sentenceWalk';
import { cues } from '../../../../../src/language/dates/languages/en/cues';
import { worksHeadings } from '../../../../../src/language/dates/languages/en/worksHeadings';
import { findDates, proseOf } from '../../reading';

type CueName = Exclude<keyof Cues, 'sentenceMarks' | 'endsSentence'>;

/** Whether the words around the last date of the text give the cue. */
function gives(cue: CueName, text: string): boolean {
  const prose = proseOf(text);
  const walk = new SentenceWalk(prose, cues);
  const asked = findDates(prose).map((mention) => cues[cue](walk.next(mention), mention));
  return asked.at(-1)!;
}

const words = (count: number): string => ' word'.repeat(count);

/** Texts whose last date has the cue, and texts whose last date does not. */
const table: Readonly<Record<CueName, { readonly hits: readonly string[]; readonly misses: readonly string[] }>> = {
  opensSentence: {
    hits: [
      'In 1917, they won.',
      'They lost. But then, early in the summer of 1917 they won.',
      '1917 was hard.',
      'The 1917 offensive failed.',
      '“In 1917 they won.”',
      'On the night of 5 May 1917 they won.',
      'As late as 1917 they won.',
      'It was not until 1917 that they won.',
      'Meanwhile, however, some time in 1917 they won.',
    ],
    misses: ['They won in 1917.', 'Then, however, but in 1917 they won.', 'In Paris in 1917 they won.'],
  },
  looksBack: {
    hits: [
      'In late August 1917 the army had gone north.',
      'In 1917, had he known it, he had won.',
      'When her aunt, in 1612, had left her the mill, all agreed.',
      'The troops that had landed in 1917 won.',
      'Having landed in 1917, they won.',
      '“Had they landed in 1917!”',
      `They had${words(16)} 1917.`,
      'They had landed, rather late, in 1917.',
      ...[
        'Anne, who had lost Ghent, Bruges and Ypres in 1917, left.',
        'Anne, who had besieged, stormed and lost it in 1917, left.',
      ],
    ],
    misses: [
      ...[
        'Anne, who had gone home for a month, won the town in 1917.',
        'The duke, who had sworn an oath, broke it in 1917.',
      ],
      ...[
        'The fort, which had lain empty for years, was taken in 1917.',
        'Li, who had fled to the hills, returned in 1917.',
      ],
      'By the spring of 1917 the army had retreated.',
      'In 1917 the man who had come was ill.',
      'In 1917 he came because they had gone.',
      'In 1917 the town had two gates.',
      'He came in 1917; they had gone.',
      'The troops that landed in 1917 won.',
      `They had${words(17)} 1917.`,
      'They had ten divisions; they landed in 1917.',
      'They had 10 divisions in 1917.',
      ...['He had his brother stabbed in 1917.', 'She had it copied in 1917.', 'He had Becket killed in 1917.'],
      ...['In 1917 he had them killed.', 'He had the beys shot in 1917.'],
      'The hadron was found in 1917.',
      'They had landed (1917).',
    ],
  },
  isBirth: {
    hits: [
      'His nephew, born in 1808, was seven.',
      'The heir, born about 1808, came.',
      'Ann, born in Kent in 1808, left.',
      ...['His father, who was born on 1 May 1808, danced.', 'The emir, who had been born in 1808, was dead.'],
      ...['She had been born at Ely in 1808.', 'Two kings who were born in 1808 met.'],
    ],
    misses: [
      'He was born in 1808.',
      ...['Ann, who was born at Ely and left it in 1808, came.', 'Those who were killed in 1808 lie here.'],
      'A church built in 1808 burned.',
      'She was loved and born in 1808.',
      'It fell in 1808.',
    ],
  },
  glancesBack: {
    hits: [
      'In Lyon, as in 1597, coal was scarce.',
      'It was worse than in 1789.',
      'It was very different from the rebellion of 1789.',
      'The rising, unlike the great March outbreak of 1789, held.',
      'His trial was like that of 1789.',
      'The statue dates from 1905.',
      'A custom dating back to 1905 ended.',
      'It goes back to about 1905.',
      'His daughter, born in 1617, was six.',
      'A church built in 1808 burned.',
      'The bridge, erected at Avon in 1808, fell.',
    ],
    misses: [
      'As of 1789 bread was dear.',
      'As early as 1789 bread was dear.',
      'More came in 1789.',
      'He was born in 1808.',
      'The church was built in 1808.',
      'It was bought and painted in 1808.',
      'He came from 1905 on.',
    ],
  },
  endsWait: {
    hits: [
      'He did not come till 29 May 1857.',
      'It did not end until 1857.',
      'He never wrote until the 29th.',
      'He wouldn’t go till May 1857.',
    ],
    misses: ['He stayed till 29 May 1857.', 'He did not come. He stayed till 1857.', 'It did not end in 1857.'],
  },
  goesOn: {
    hits: [
      'They rose; he fled on 26 February 1917.',
      'They rose, and on the 26 February 1917 he fled.',
      'They rose and he fled on 26 February 1917.',
    ],
    misses: [
      'He fled on 26 February 1917.',
      'They rose; he fled in February 1917.',
      'They rose, 40 men in all, 30 of whom fled on 26 February 1917.',
      `They rose;${words(17)} on 26 February 1917.`,
    ],
  },
  qualifies: {
    hits: [
      'The offensive of May 1917 failed.',
      'The offensive of the summer of 1917 failed.',
      'The siege that began in May 1917 failed.',
      'The men who recently came up on 3 May 1917 won.',
    ],
    misses: [
      'On the night of 3 May 1917 they won.',
      'In the course of 1917 they won.',
      'The siege, which began in May 1917, failed.',
      'The siege began in May 1917.',
      'The siege that began about May 1917 failed.',
    ],
  },
  tellsOfThing: {
    hits: [
      'The tape of May 1972 was found.',
      'Liu, purged in 1966, died.',
      'Liu, suddenly taken from his house in 1966, died.',
      'Liu, brought there in 1966, died.',
      'Liu, rebuilt there in 1966, died.',
      'Liu, absent there in 1966, died.',
      'Liu, unmade there in 1966, died.',
      'Liu, wrapt there in 1966, died.',
      'Liu, forlorn on the 5 May 1966, died.',
      'Ann, who had left the town in 1940, came.',
      'The men whose houses were burnt in 1940 came.',
      'A dollar, which was worth 4.2 marks in July 1914, fell.',
      'Of the seven who, in 1688, signed the letter, he was the first.',
      'The town which in 1453 took the name.',
      'He came at the outbreak of the Wuchang rising in 1911.',
    ],
    misses: [
      'On the eve of 5 May 1972 it was found.',
      'In the last weeks of May 1972 it was found.',
      'For the remainder of 1972 it lay there.',
      'Liu died in 1966.',
      'Liu was purged in 1966.',
      'Liu, said in 1966, died.',
      'Ann, who left the town in 1940, came.',
      'Ann, who had left. She came in 1940.',
    ],
  },
  looksAhead: {
    hits: [
      'They would return in 1976.',
      'A campaign planned for 1976 began.',
      'They waited until 1976.',
      'They waited; it was expected in 1976.',
      ...['It lay there until it should be found in 1976.', 'He would stay until she came in 1976.'],
      'They hold out until the relief of 1976.',
    ],
    misses: [
      ...['It lay there until two boys found it in 1976.', 'They held on till the fleet arrived in 1976.'],
      ...['He ruled until he was killed in 1976.', 'She reigned until the rebels took the fort in 1976.'],
      'They returned in 1976.',
      'They came not until 1976.',
      'They would return; he died in 1976.',
      'They would return, but he died in 1976.',
      'They would return, and he died in 1976.',
      'The planet was found in 1976.',
    ],
  },
  reaches: {
    hits: ['German writers extend it to May 1941.'],
    misses: ['German writers extend it into May 1941.', 'They came to London in 1941.'],
  },
  isLabel: {
    hits: ['It was 375 million tons for 1958.', `It was 5${'x'.repeat(39)} for 1958.`],
    misses: [
      'It was many million tons for 1958.',
      'It was 375 million tons in 1958.',
      'It was 375 million tons for May 1958.',
      `It was 5${'x'.repeat(40)} for 1958.`,
    ],
  },
  isDateline: {
    hits: [
      'Plymouth, 3 March 1709.',
      'Camp at Lake George, 6 Sept. 1757',
      'Fort St. George, 4 May 1790. Honoured Sir, we came.',
      '12 May 1643. Dear Ann, we came.',
      ...['Lisbon, 22 June 1709.  We came.', 'Camp at Cork, 3 May 1690 — We came.', 'Ghent, 4 May 1815:  We came.'],
      'From the Camp near Cork, 30 June 1690. My Lord, we came.',
      '# To Ann Shaw, 12 January 1643',
      '# Letter of 12 January 1643',
    ],
    misses: [
      '12 May 1643.',
      'They came on 12 May 1643.',
      'Plymouth fell on 3 March 1709.',
      'Plymouth, 3 March 1709, was quiet.',
      ...['Plymouth, 3 March 1709. It was quiet.', 'They came 3 March 1709.  We left.', '3 March 1709.  We left.'],
      'They won. Plymouth, 3 March 1709.',
      '# The battle of 12 January 1643',
      'On the 29th Sir George Prevost landed.',
      'By 30 June 1690 Lord Lucan had fled.',
    ],
  },
  isAttribute: {
    hits: [
      'They lost the 1918 offensive.',
      'It was his 1918 book.',
      'They lost the May 1918 offensive.',
      'In the 1918 war they lost.',
    ],
    misses: [
      'They lost 1918 battles of old in 1918.',
      'They lost in the May 1918 of memory.',
      'It was the 1918 that they lost.',
      'They lost in the 1918.',
      'They lost the 1918 or so.',
      'In the summer of 1918 men lost.',
      'In the May 1918 offensive they lost.',
    ],
  },
};

suite('English cues', () => {
  for (const [cue, { hits, misses }] of Object.entries(table) as [CueName, (typeof table)[CueName]][]) {
    suite(cue, () => {
      for (const text of hits) test(text, () => assert.equal(gives(cue, text), true));
      for (const text of misses) test(`not: ${text}`, () => assert.equal(gives(cue, text), false));
    });
  }
});

suite('English headings of bibliographies', () => {
  for (const heading of [
    'bibliography',
    'selected bibliography',
    'annotated reference list',
    'primary sources',
    'bibliographie',
  ]) {
    test(heading, () => assert.ok(worksHeadings.has(heading)));
  }
  for (const heading of ['sources', 'the works', 'notes', 'chosen bibliography']) {
    test(`not: ${heading}`, () => assert.ok(!worksHeadings.has(heading)));
  }
});
