import { countingRules } from '../../../../../src/language/dates/context/completion/countedFrom';
import { ruleSuites, type Examples } from '../rules';

suite('rules: which date “two years later” is counted from', () => {
  const examples: Readonly<Record<string, Examples>> = {
    'back from a year in passing, or from the story': {
      guide: 'a month before may be that before the year in passing or before the story',
      holds: [],
      fails: [
        // By this rule there is no date to count from, and the last date is the one before.
        [
          'In April 1913 they met. The council that had sat in the previous year had given it up in the previous June.',
          '1912',
        ],
        ['In April 1913 they met. Some who had left in 1911 had been there the previous May.', '1911'],
        ['In April 1913 they met. The council had given it up in the previous June.', '1912-06'],
        ['In April 1913 they met. They recalled June 1911 and the previous May.', '1911-05'],
      ],
    },
    'days are counted from a day': {
      guide: 'three days later is counted from the last day, not from a year in passing',
      holds: [['On 5 May 1940 it began. Some dated it to 1914. Three days later it ended.', '1940-05-08']],
      fails: [
        ['On 5 May 1940 it began. It was felt on 9 May 1940. Three days later it ended.', '1940-05-12'],
        ['In May 1940 it began. Some dated it to 1914. Three days later it ended.', '-'],
      ],
    },
    'a paragraph goes on from the focus': {
      guide: 'a paragraph that opens with such words goes on from the focus',
      holds: [['In 1911 he left. Some dated it to 1870.\n\nTwo years later he returned.', '1913']],
      fails: [
        ['In 1911 he left. Some dated it to 1870. Two years later he returned.', '1870'],
        ['In 1911 he left.\n\nIn 1920 (and two years later) he returned.', '1922'],
      ],
    },
    'the only date of its paragraph': {
      guide: 'a glance back is counted from where its paragraph tells of no other time',
      holds: [
        [
          'It ended in May 1962.\n\nThe law had been passed on 3 May 1950. It came into force the following June.',
          '1950-06',
        ],
        ['It ended in May 1962.\n\nThe bill had been read in March 1871. Two years later it was law.', '1873'],
      ],
      fails: [
        ['The law had been passed in May 1950. It ended in May 1962. It was repealed the following June.', '1962-06'],
      ],
    },
    'only a year in passing in its paragraph': {
      guide: 'a year in passing is too little to count from, and the story is a paragraph away',
      holds: [],
      fails: [
        ['It ended in May 1962. The law had been passed in 1950. It came into force the following June.', '1962-06'],
      ],
    },
    'a date of its own paragraph': {
      guide: 'a month or day in brackets is counted from where the story is a paragraph away',
      holds: [['It ended in May 1962.\n\nThe war (3 June 1871) was short. Two years later it was over.', '1873']],
      fails: [['In 1964 peace came. The war was over on 3 June 1971. Two years later it was forgotten.', '1973']],
    },
    'behind the mere year of a thing': {
      guide: 'an attribute of a thing lends “that June” no year',
      holds: [
        ['He landed in May 1848. The law of 1830 fell. That June he left.', '1848-06'],
        ['They met in 1649. The charter of 1618 was void. That autumn they rebelled.', '1649-23'],
        ['She was freed in March 1917. The code of 1832 was burnt. That April she spoke.', '1917-04'],
      ],
      fails: [
        ['He landed in May 1848. In 1850 he fell ill. That June he left.', '1850-06'],
        ['He landed in May 1848. The law of March 1850 fell. That June he left.', '1850-06'],
      ],
    },
    'the story has come to another time': {
      guide: 'a paragraph that is about another time, or has gone ahead, is counted from',
      holds: [
        ['The bridge fell in 1911.\n\nThe abbot died in 1380. Four years later the abbey burned.', '1384'],
        ['He won in 717 AD.\n\nShe had her son blinded in 797. He sent her away five years later.', '0802'],
        ['They lost in 371 BC.\n\nThe city was razed in 348 BC. Two years later peace was sworn.', '-0345'],
        ['The wall was begun in 1161. It was listed in 1995. Fourteen years later it was mended.', '2009'],
        ['He sailed in 1569. The fleet landed on 10 June 1798. Two years later it left.', '1800'],
        [
          'He sailed in 1569. Rome fell in 1798 to Berthier, who had been born in 1753. Two years later he left.',
          '1800',
        ],
      ],
      fails: [
        ['In 1911 he left. He was known in 1900. Two years later he returned.', '1900'],
        ['In 1911 he left. The tape of 1972 was lost. Two years later he returned.', '1972'],
        ['In 1911 he left. The 1970s were far. Two years later he returned.', '197X'],
      ],
    },
    'another time came last': {
      guide: 'where a year of another time came last, it is open from which of the two the years are counted',
      holds: [],
      fails: [
        // The day of an earlier time, told in the past tense, is told: the years are counted from it.
        ['In 1911 he left. He married on 5 May 1900. Two years later he returned.', '1902'],
        // "That year" is the one named last.
        ['In 1911 he left. He was known from 1900. In June of that year he returned.', '1900-06'],
        // A glance back leaves the story where it is.
        ['In 1911 he left. He had been known in 1900. Two years later he returned.', '1913'],
        ['In 1911 he left. The 1920s were far. The next decade was worse.', '193X'],
      ],
    },
    'counted from the nearest date': {
      guide: 'such words lean on the last date, in passing or not',
      holds: [
        ['In 1911 he left. He had been known from 1900. Two years later he returned.', '1913'],
        ['In 1911 he left. Two years later he returned.', '1913'],
      ],
      fails: [['In 1911 he left.\n\nTwo years later he returned.', '1913']],
    },
  };
  ruleSuites(countingRules, examples, (dates) => dates.at(-1)?.antecedent);
});
