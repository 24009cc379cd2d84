import * as assert from 'node:assert/strict';
import { decisions } from './rules';

/** A text, the value of its last date, and the rule that gave it; `-` if the words are not a date. */
type Row = readonly [text: string, value: string, rule?: string];

const rows = (table: readonly Row[]): void => {
  for (const [text, value, rule] of table) {
    test(text, () => {
      const dates = decisions(text);
      const last = dates.at(-1);
      assert.deepEqual([last?.value, last?.antecedent], [value, rule]);
    });
  }
};

const ERA = 'the era of the narrative';
const DESCENT = 'years before Christ that run down';

suite('years below 1000 are of the era of the narrative', () => {
  suite('the era is that of the focus, of the block, or of a later year AD', () => {
    rows([
      ['In 490 BC they came. In 480 they left.', '-0479', ERA],
      ['In AD 490 they came. About 510 they left.', '0510~', ERA],
      ['In AD 490 they came. In 510 they left.', '0510'],
      ['In 1200 it was told. He died in 44 BC. In 43 they left.', '-0042', ERA],
      ['In 44 BC he died, in AD 14 his heir. In 69 they left.', '0069', ERA],
      ['In AD 14 he died. In 30 BC he had won, and in 27 he was named.', '-0026', ERA],
    ]);
  });

  suite('at most 500 years from it', () => {
    rows([
      ['It was told in 1380. They came by 880.', '0880', ERA],
      ['It was told in 1381. They came by 880.', '1381'],
      ['He died in 44 BC. In 543 they came.', '-0542', ERA],
      ['He died in 43 BC. In 544 they came.', '0544'],
    ]);
  });

  suite('a decade below 1000 needs a narrative in early centuries', () => {
    rows([
      ['In 495 BC they came. In the 490s they left.', '-0498/-0489', ERA],
      ['In AD 495 they came. In the 490s they left.', '049X'],
      ['He wrote in 1937. In the 490s they left.', '049X'],
      ['He wrote in 1937. In the winter of 539 they left.', '0539-24'],
      ['In 1 BC he came. In 105 they had left.', '-0104', ERA],
    ]);
  });

  suite('two digits: at most 150 years from it', () => {
    rows([
      ['He came in AD 229. It fell in 79, when he died.', '0079', ERA],
      ['He came in AD 230. It fell in 79, when he died.', '0230'],
    ]);
  });

  suite('words that show that it is a year make it AD, unless the narrative is before Christ', () => {
    rows([
      ['The synod of Whitby (664) met.', '0664'],
      ['He wrote in 1937. The synod of Whitby (664) met.', '0664'],
      ['He came in 431 BC. The peace of Nicias (421) failed.', '-0420', ERA],
      ['He came in 44 BC. Bede (d. 735) wrote.', '0735'],
      ['He wrote in 1937. The boy came (542).', '1937'],
      ['It fell in AD 476. The boy came (542).', '0542', ERA],
    ]);
  });

  suite('ranges: down is before Christ, up is AD', () => {
    rows([
      ['The Tang (618–907) ruled.', '0618/0907'],
      ['Ptolemy (305–282) ruled.', '-0304/-0281'],
      ['He came in 322 BC. The war went on (322–281).', '-0321/-0280', ERA],
      ['He came in 322 BC. The work went on (281–322).', '-0321'],
      ['He came in 322 BC. Saint Anthony (251–356) prayed.', '0251/0356'],
      ['He came in AD 470. The work went on (541–549).', '0541/0549', ERA],
    ]);
  });

  suite('a late date of the block does not hide its early one', () => {
    rows([['As I write, 2019 ends. It fell in 476 AD. He came by 682, I think.', '0682', ERA]]);
  });

  suite('a number after a day is its year if the years of the narrative have two digits', () => {
    rows([
      ['He came in 45 BC. He died on 15 March 44.', '-0043-03-15', ERA],
      ['He came in AD 99. He died on 15 March 98.', '0098-03-15', ERA],
      ['He came in AD 100. He died on 15 March 98.', '0100-03-15', 'the nearest date'],
      ['He came in 1100. He died on 15 March 98.', '1100-03-15', 'the nearest date'],
    ]);
  });
});

suite('centuries without era', () => {
  suite('before Christ where the narrative runs down to them', () => {
    rows([
      ['They came in 387 BC. By the middle of the fourth century they left.', '-03XX', ERA],
      ['In the fifth century BC the coast ruled; by the third century, the hills.', '-02XX', ERA],
      ['They came in 387 BC. In the second half of the fourth century they left.', '-0349/-0300', ERA],
      ['They came in AD 387. By the fourth century they left.', '03XX'],
      ['In 387 BC he came, in AD 14 his heir. In the third century they left.', '02XX'],
    ]);
  });
  suite('an earlier one where it is three times nearer than the same AD', () => {
    rows([
      ['They came in 490 BC. The sixth-century temple burned.', '-05XX', ERA],
      ['They came in 201 BC. The third-century temple burned.', '-02XX', ERA],
      ['They came in 120 BC. The third-century temple burned.', '-'],
      ['They came in 31 BC. By the third century they left.', '02XX'],
    ]);
  });
  suite('not from far off', () => {
    rows([
      ['They came in 500 BC. The tenth-century temple burned.', '-09XX', ERA],
      ['They came in 44 BC. The sixteenth-century play is his.', '15XX'],
    ]);
  });
});

suite('years of four digits before Christ', () => {
  suite('run down by at most 300 years', () => {
    rows([
      ['He died in 1479 BC. In 1179 it fell.', '-1178', DESCENT],
      ['He died in 1479 BC. In 1178 it fell.', '1178'],
    ]);
  });
  suite('from 1800 on by at most 100', () => {
    rows([
      ['He died in 1900 BC. In 1800 it fell.', '-1799', DESCENT],
      ['He died in 1901 BC. In 1800 it was dug out.', '1800'],
      ['He died in 1901 BC. In 1799 it fell.', '-1798', DESCENT],
    ]);
  });
  suite('step back by at most 20', () => {
    rows([
      ['He died in 1300 BC. In 1320 he had come.', '-1319', DESCENT],
      ['He died in 1300 BC. In 1321 he had come.', '1321'],
    ]);
  });
  suite('within a sentence by at most 120', () => {
    rows([
      ['The palace burned in 1380 BC by one count, in 1425 by the other.', '-1424', DESCENT],
      ['It fell in 1500 BC or, some say, in 1620.', '-1619', DESCENT],
      ['It fell in 1500 BC or, some say, in 1621.', '1621'],
    ]);
  });
  suite('after a year of four digits only', () => {
    rows([
      ['He died in 1000 BC. In 1010 he had come.', '-1009', DESCENT],
      ['He died in 999 BC. In 1010 he had come.', '1010'],
    ]);
  });
  suite('after the block’s own, or the last date', () => {
    rows([
      ['He wrote in 1950. The king, who died in 1279 BC, came in 1299.', '-1298', DESCENT],
      ['He wrote in May 1950. Earlier the king died in 1279 BC.\n\nHe came in 1259.', '-1258', DESCENT],
    ]);
  });
});
