import { antecedentRules } from '../../../../src/language/dates/context/antecedent';
import { ruleSuites, type Examples } from './rules';

const antecedentExamples: Readonly<Record<string, Examples>> = {
  'the block is about another time': {
    guide: 'what the last block told is no antecedent for a block about other years',
    holds: [
      ['In June 1808 the city rose.\n\nThe poet came in 1886, at last. In June he moved.', '1886-06'],
      ['In June 1886 the city rose.\n\nThe poet wrote it in 1808, they say. In June he moved.', '1808-06'],
      // Told in the pluperfect, but the months go on.
      ['In May 1821 the city fell.\n\nHe had crossed the hills in June 1819. In August he won.', '1819-08'],
      ['In May 1821 the city fell.\n\nHe had crossed the hills in June 1819. In September he won.', '1819-09'],
    ],
    fails: [
      // A date a year away counts as the same time.
      ['In June 1808 the city rose.\n\nThe poet had written it in 1807. In July he moved.', '1808-07'],
      // The focus and the date are in one block.
      ['In June 1808 the city rose. The poet came in 1886, at last. In June he moved.', '1808-06'],
      ['In June 1808 the city rose.\n\nThe 1920s were far away. In July he moved.', '1808-07'],
    ],
  },
  'the block has glanced at another time': {
    guide: 'a glance back with which a block begins lends its year only where the months go on',
    holds: [],
    fails: [
      // By this rule there is no antecedent.
      ['In June 1886 the city rose.\n\nThe poet had written it in 1808, they say. In June he moved.', '-'],
      ['In May 1821 the city fell.\n\nHe had crossed the hills in June 1819. In October he won.', '-'],
      ['In May 1821 the city fell.\n\nHe had crossed the hills in June 1819. In May he won.', '-'],
      // In the block of the story itself.
      ['In June 1886 the city rose. The poet had written it in 1808, they say. In July he moved.', '1886-07'],
      ['In May 1821 the city fell.\n\nHe crossed the hills in June 1819. In October he won.', '1819-10'],
    ],
  },
  'a wait is over': {
    guide: 'what follows the end of a wait goes on from that end',
    holds: [
      [
        'The fleet was sunk on 30 November 1853. The allies waited until March. The battle was fought on 20 September.',
        '1854-09-20',
      ],
      ['On 30 November 1853 they came. They waited until March 1855. On 20 September he left.', '1855-09-20'],
      ['He fell in August 1913. Huerta lasted until July 1914. In August they met.', '1914-08'],
      ['He fell in August 1913. Huerta had fled by July 1914. In August they met.', '1914-08'],
      ['He fell in August 1913. Huerta lasted until October. On the 6th they met.', '1913-10-06'],
    ],
    fails: [
      ['He fell in August 1913. Huerta lasted in July 1914. In August they met.', '1914-08'],
      // More than two years are too long for a wait.
      ['On 30 November 1853 they came. They waited until March 1856. On 20 September he left.', '1853-09-20'],
      // A month that neither comes next nor leads back.
      ['He fell in March 1913. Huerta lasted until July 1914. In November they met.', '1913-11'],
      // The end of the wait is in the same sentence.
      ['He fell in August 1913. Huerta lasted until July 1914 and in August they met.', '1914-08'],
    ],
  },
  'the nearest date goes on': {
    guide: 'a month that is the nearest date’s own, or the next one, goes on from it',
    holds: [
      ['They met in June 1958. In July they parted.', '1958-07'],
      ['They met in June 1958. In June they parted.', '1958-06'],
      ['They met on 5 June 1958. On 5 June they parted.', '1958-06-05'],
      // Without this rule the flash-forward would end here.
      ['On 20 March 1913 he was shot. The house was sold in April 1920. On 5 April the family left.', '1920-04-05'],
    ],
    fails: [
      ['They met on 5 June 1958. On 4 June they had parted.', '1958-06-04'],
      ['They met in June 1958. In August they parted.', '1958-08'],
      ['They met in June 1958. In May they parted.', '1958-05'],
    ],
  },
  'a period is over': {
    guide: 'a month that follows the end of a period goes on from its end',
    holds: [['The siege lasted from June 1864 to April 1865. In May they rested.', '1865-05']],
    fails: [
      ['The siege lasted from June 1864 to April 1865. In July they rested.', '1864-07'],
      ['The siege began in June 1864. It lasted, some say, to April 1865. In May they rested.', '1864-05'],
    ],
  },
  'a flash-forward is over': {
    guide: 'a forward glance is no antecedent once the story comes back from it',
    holds: [
      ['On 14 July 1959 he wrote. He was cleared in 1962. On 23 July Mao answered.', '1959-07-23'],
      ['On 14 July 1959 he wrote. He was cleared in December 1962. In August Mao answered.', '1959-08'],
      ['On 14 July 1959 he wrote. A note found in 1982, it is said, tells of no answer on 23 July.', '1959-07-23'],
    ],
    fails: [
      // The month comes after the later date, which may have brought the reader there.
      ['On 14 July 1959 he wrote. He was cleared in May 1962. In August Mao answered.', '1962-08'],
      ['On 14 July 1959 he wrote. He was cleared in 1962. On 3 October Mao answered.', '1962-10-03'],
      // A day beside its year.
      ['On 14 July 1959 he wrote. He was cleared in 1962, on 23 July.', '1962-07-23'],
      ['On 14 July 1959 he wrote. He was cleared early in 1962, on the 3rd. On 23 August Mao answered.', '1962-08-23'],
      // A short step is not a flash-forward.
      ['On 14 July 1959 he wrote. He was cleared in 1960. On 23 July Mao answered.', '1960-07-23'],
    ],
  },
  'a decade gives its century': {
    guide: '“the 60s” are of the century of a decade named before',
    holds: [['The 1820s were bad, and the summer of ’26 was the worst.', '1826-22']],
    fails: [['He came in 1820, and the summer of ’26 was the worst.', '1826-22']],
  },
  'the decade of the focus': {
    guide: 'a decade dates nothing within it, but does not lead away from a focus that lies in it',
    holds: [
      ['He came in March 1955. The 1950s were good, and in June he left.', '1955-06'],
      ['He came in March 1950. The 1950s were good, and in June he left.', '1950-06'],
      ['He came in March 1959. The 1950s were good, and in June he left.', '1959-06'],
      ['He came in March 1999. The twentieth century was good, and in June he left.', '1999-06'],
      ['He came in March 1999. The second millennium was good, and in June he left.', '1999-06'],
    ],
    fails: [
      ['He came in March 1949. The 1950s were good, and in June he left.', '-'],
      ['He came in March 1960. The 1950s were good, and in June he left.', '-'],
    ],
  },
  'a decade gives no year': {
    guide: 'a decade dates nothing within it',
    holds: [],
    fails: [['He came in 1955, and in June he left.', '1955-06']],
  },
  'a flashback goes on': {
    guide: 'a day that follows a flashback in its own month belongs to it',
    holds: [
      ['The fire broke out on 2 September 1666. He landed on 25 May 1660. On 29 May he entered London.', '1660-05-29'],
      ['The fire broke out on 2 September 1666. He landed on 25 May 1660. On 5 June he entered London.', '1660-06-05'],
      ['The war ended in May 1865. He came in November 1862. At Christmas he left.', '1862-12-25'],
      // Told in the pluperfect: only within the month.
      ['The fire broke out on 2 September 1666. He had come on 25 May 1660. On 29 May he left.', '1660-05-29'],
    ],
    fails: [
      ['The fire broke out on 2 September 1666. He had landed on 25 May 1660. On 5 June he left.', '1666-06-05'],
      ['The fire broke out on 2 April 1666. He landed on 25 May 1660. On 29 May he entered London.', '1666-05-29'],
      ['The fire broke out on 2 July 1666. He landed on 25 May 1660. On 24 May he entered London.', '1666-05-24'],
    ],
  },
  'the focus goes on past a year in passing': {
    guide: 'a year far from the story is no antecedent for a month that continues the story',
    holds: [
      ['On 14 July 1959 he wrote to Mao, whom he knew from 1938, and on 23 July Mao answered.', '1959-07-23'],
      ['On 14 July 1959 he wrote to Mao, whom he knew from 1955, and on 23 July Mao answered.', '1959-07-23'],
    ],
    fails: [
      ['On 14 July 1959 he wrote to Mao, whom he knew from 1956, and on 23 July Mao answered.', '1956-07-23'],
      ['On 14 July 1959 he wrote to Mao, whom he knew from 1938, and on 23 October Mao answered.', '1938-10-23'],
      ['On 14 July 1959 he wrote to Mao, whom he knew from May 1938, and on 23 July Mao answered.', '1938-07-23'],
    ],
  },
  'a day of the month named last': {
    guide: 'a day alone is of the last month, though the story is at a year',
    holds: [
      ['In 3300 BC a man died. Two boys found him on 19 September 1991. He was cut free on the 23rd.', '1991-09-23'],
      ['The wall fell in 1204. It was drawn on 3 May 1880, and painted. The sketch was sold on the 9th.', '1880-05-09'],
      ['The abbey burned in 880 AD. A plaque was set up on 2 June 1904. It was stolen on the 11th.', '1904-06-11'],
    ],
    fails: [
      ['In 1204 the wall fell. It was drawn in May 1880. The sketch was sold on the 9th.', '-'],
      ['In May 1204 the wall fell. It was drawn on 3 June 1880. On the 9th they wept.', '1204-05-09'],
      ['In 1204 the wall fell. It was drawn on 3 June 1880. In July they wept.', '1204-07'],
    ],
  },
  'the nearest date': {
    guide: 'an incomplete date leans on the date of its sentence, else on the focus',
    holds: [
      ['They met in June 1958. In September they parted.', '1958-09'],
      ['In June 1958 they met, whom 1959 would divide, and in September they parted.', '1959-09'],
    ],
    fails: [['In September they parted.', '-']],
  },
};

suite('rules: which date completes another', () => {
  ruleSuites(antecedentRules, antecedentExamples, (dates) => dates.at(-1)?.antecedent);
});
