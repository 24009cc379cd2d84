import * as assert from 'node:assert/strict';
import { flashForwardRules, focusRules } from '../../../../src/language/dates/context/focus';
import { decisions, ruleSuites, type Examples } from './rules';

// The rule decides about the last date but one; the last date shows the focus after it.

const focusExamples: Readonly<Record<string, Examples>> = {
  'another date of a heading': {
    guide: 'the story begins with the first date of a heading',
    holds: [['# 1755, 1756\n\nIn May they met.', '1755-05']],
    fails: [['# 1755\n\nIn May they met.', '1755-05']],
  },
  'a heading': {
    guide: 'the heading sets the focus',
    holds: [
      ['They met in May 1950.\n\n# 1958\n\nIn September they parted.', '1958-09'],
      ['They met in May 1950.\n\n# The 1958 offensive\n\nIn September they parted.', '1958-09'],
    ],
    fails: [
      ['They met in May 1950.\n\nAbout the 1958 offensive he knew nothing. In September they parted.', '1950-09'],
    ],
  },
  'a run-in heading': {
    guide: 'the year that heads an item or paragraph is that of its dates, and the next item begins anew',
    holds: [
      ['They met in May 1917.\n\n1965: the bell rang. In September he left.', '1965-09'],
      ['In October 1741 he came.\n\n1751. The king is crowned. In November he left.', '1751-11'],
      ['They met in May 1917.\n\n1878 – the bell rang. In September he left.', '1878-09'],
    ],
    fails: [['They met in May 1917. 1965 was the year of the bell. In September he left.', '1965-09']],
  },
  'the date of a noun, in brackets': {
    guide: 'a bracket that holds one date behind a noun of the main clause dates it, and moves the focus',
    holds: [
      [
        'The siege began in May 1806. Then came the rout at Altdorf (14 October 1806). On the 27th the capital fell.',
        '1806-10-27',
      ],
      ['The king was crowned in 1640. The Peace of Osnabrück (1648) ended the war. The next year he died.', '1649'],
      ['The emperor came in 1081. The Cumans lost at Levounion (1091). Three years later they came again.', '1094'],
      ['Rome fell in AD 410. The Vandals took Carthage [A.D. 439]. The next year they landed in Sicily.', '0440'],
      ['The Peace of Osnabrück (1648) ended it. The next year he died.', '1649'],
      // Far from the focus, but the paragraph has come near.
      [
        'It fell in 843 AD.\n\nHe spent the 990s there and won at Kleidion (29 July 1014). Four years later he left.',
        '1018',
      ],
      [
        'It fell in 1143.\n\nThe guns came about 1450. Then came Castillon (17 July 1453). The next year he left.',
        '1454',
      ],
      ['He sailed in 1815. Waterloo (June 1815) was lost. That December he was on the island.', '1815-12'],
    ],
    fails: [
      ['In 1919 the poet (born 1893) came. The next year he taught.', '1920'],
      ['In 1840 the emperor (1769–1821) was brought home. The next year he was forgotten.', '1841'],
      ['In 1871 they struck (see the law of 1867). The next year they won.', '1872'],
      ['In 1762 he read “Candide” (1759). The next year he wrote.', '1763'],
      ['In 1762 he read  Candide  (1759). The next year he wrote.', '1763'],
    ],
  },
  'the date of an earlier thing, in brackets': {
    guide: 'where such a bracket goes back, it is open where the story is',
    holds: [['In 1815 he kept the Peace of Osnabrück (1648). In June 1815 he left.', '1815-06']],
    fails: [['In 1815 he kept the peace (made in 1648). In June he left.', '1815-06']],
  },
  'an aside': {
    guide: 'a date in brackets, or one that says what figures are of, does not move the focus',
    holds: [
      ['They met in May 1950 (see the paper of 1958). In September they parted.', '1950-09'],
      ['The club met in 1920. _Good News_ (1935) was sold for £240. In November it met.', '1920-11'],
      ['They met in May 1950. Output was 375 million tons for 1958. In September they parted.', '1950-09'],
      ['They met in May 1950.\n\n[^1]: In 1958 it was found.\n\nIn September they parted.', '1950-09'],
    ],
    fails: [
      ['They met in May 1950. In 1958 they wrote. In September they parted.', '1958-09'],
      ['They met in May 1950. Output rose for 1958. In September they parted.', '1958-09'],
    ],
  },
  'the year of a work': {
    guide: 'years of books, lots, letters and pictures move nothing',
    holds: [
      ['The club met in 1920. “A Relation”, 1935, was sold for £165. In November it met.', '1920-11'],
      ['The club met in 1920. Its  Good News , 1935, was sold for £240. In November it met.', '1920-11'],
    ],
    fails: [['The club met in 1920. The house was sold in 1935. In November it met.', '1935-11']],
  },
  'a decade or more': {
    guide: 'a decade or a century does not move the focus',
    holds: [
      ['They met in May 1950. In the 1960s they wrote. In September they parted.', '1950-09'],
      ['They met in May 1950. In the nineteenth century it was a village. In September they parted.', '1950-09'],
      ['They met in May 1950. In the third millennium it will be forgotten. In September they parted.', '1950-09'],
    ],
    fails: [['They met in May 1950. In the summer of 1960 they wrote. In September they parted.', '1960-09']],
  },
  'the first date, if it glances back': {
    guide: 'a text that begins with a glance back has not yet begun its story',
    holds: [
      ['The statue dates from 1905. In December he marched.', '-'],
      ['His grandfather had named him heir in 1753. On the 17th of May the letter came.', '-'],
      ['When her aunt, in 1612, had left her the mill, all agreed. On the 9th of April a deed arrived.', '-'],
      ['The church, built in 1712, burned. In December they left.', '-'],
    ],
    fails: [
      ['The bell was cast in 1733. In April she sang.', '1733-04'],
      ['The bell dates from 1733. She arrived in March 1691. In April she sang.', '1691-04'],
    ],
  },
  'the first date': {
    guide: 'the first date outside brackets is the focus',
    holds: [
      ['They met in May 1950. In September they parted.', '1950-09'],
      ['Old Hu (born 1893) won in 1958. In June they parted.', '1958-06'],
    ],
    fails: [['Old Hu (born 1893) won. In June they parted.', '-']],
  },
  'back from a flash-forward': {
    guide: 'a date that leans on the focus before a flash-forward brings the story back to it',
    holds: [
      [
        'On 14 July 1959 he wrote. He was cleared in 1962. So it was settled, they had thought on 23 July. In August Mao answered.',
        '1959-08',
      ],
    ],
    fails: [
      ['On 14 July 1959 he wrote. He was cleared in 1960. On 23 July he left. In August Mao answered.', '1960-08'],
    ],
  },
  'counted backwards': {
    guide: 'a backward glance, “N years before”, does not move the focus',
    holds: [['She married in May 1602. Forty years before, her mother had fled. In June she died.', '1602-06']],
    fails: [['He came in May 1479. Ninety years later, his grandson fled. In June he died.', '1569-06']],
  },
  'a day that was awaited': {
    guide: 'a day until which something did not happen is the day on which it happened',
    holds: [['On 4 May 1703 she wrote. She did not sail till the 11th. The next morning she saw land.', '1703-05-12']],
    fails: [
      ['On 4 May 1703 she wrote. She waited till the 11th. The next morning she saw land.', '1703-05-12'],
      ['On 4 May 1703 she wrote. She did not sail till August. In September she landed.', '1703-09'],
    ],
  },
  'a wait': {
    guide: 'a forward glance, “till March”, does not move the focus',
    holds: [['They came in May 1957. They stayed until August. In November they left. ', '1957-11']],
    fails: [
      ['They came in October 1957. They had ten divisions by March. In November they left.', '1957-11'],
      ['They came in October 1957. By March they had ten divisions. In November they left.', '1958-11'],
      ['They came in October 1957. They got ten divisions in March. In November they left.', '1958-11'],
    ],
  },
  'what had come about by then': {
    guide: 'what came about by a later month does not move the focus',
    holds: [['They came in October 1957. They had ten divisions by March. In November they left.', '1957-11']],
    fails: [['They came in October 1957. By March they had ten divisions. In November they left.', '1958-11']],
  },
  'the year of the focus, stated again': {
    guide: 'a paragraph or sentence that begins with the year of the focus begins at its beginning',
    holds: [
      ['They met in December 1957. In 1957 all was well. In March they wrote.', '1957-03'],
      ['They met in December 1957.\n\nAll was well in 1957. In March they wrote.', '1957-03'],
    ],
    fails: [
      ['They met in December 1957. All was well in 1957. In March they wrote.', '1958-03'],
      ['They met in December 1957.\n\nThat year all was well. In March they wrote.', '1958-03'],
    ],
  },
  'the year of the focus, in passing': {
    guide: 'the year of the focus, named in passing, does not lead back to its beginning',
    holds: [
      ['They met in December 1957. All was well in 1957. In March they wrote.', '1958-03'],
      ['They met in December 1957. That year all was well. In March they wrote.', '1958-03'],
    ],
    fails: [['They met in December 1957. All was well in summer 1957. In March they wrote.', '1957-03']],
  },
  'on within the year': {
    guide: 'another month of the year moves the focus',
    holds: [
      ['They met in March 1957. They wrote in June 1957. In August they parted.', '1957-08'],
      ['They met in December 1957. They wrote in February 1957. In March they parted.', '1957-03'],
      ['They met in March 1957. They had written by March 1957. In April they parted.', '1957-04'],
    ],
    fails: [['They met in December 1957. They had written in February 1957. In April they parted.', '1958-04']],
  },
  'a flashback within the year': {
    guide: 'an earlier month of the year in the pluperfect does not move the focus',
    holds: [
      ['They met in December 1957. They had written in February 1957. In April they parted.', '1958-04'],
      ['They met on 20 May 1957. They had written on the 12th. The next day they parted.', '1957-05-21'],
    ],
    fails: [
      ['They met in December 1957. They wrote in February 1957. In April they parted.', '1957-04'],
      ['They met on 20 May 1957. They wrote on the 12th. The next day they parted.', '1957-05-13'],
      ['They met on 20 May 1957. They had left on the 22nd. The next day they parted.', '1957-05-23'],
    ],
  },
  'a comparison, or the age of a thing': {
    guide: 'a comparison, or the age of a person or thing, is no antecedent for what follows',
    holds: [
      ['In 1623, as in 1597, coal was scarce. The next year it was scarcer.', '1624'],
      ['In 1915 the cold was worse than in 1889. The next year it was milder.', '1916'],
      ['In 1623 the mayor fell. His daughter, born in 1617, was six. The next year they left.', '1624'],
      ['In 1915 the bridge fell. It dated from 1889. The next year it was built again.', '1916'],
      ['In June 1915 the bridge built in 1889 fell. In July they left.', '1915-07'],
    ],
    fails: [
      ['In 1915 the bridge fell. In 1889 it was new. The next year it leaned.', '1890'],
      ['In 1915 it fell, which was built in 1889 and, the next year, gilded.', '1890'],
      ['In 1915 he was known as of 1920. The next year he left.', '1921'],
    ],
  },
  'a birth before the story': {
    guide: 'a birth in passing is no antecedent, also in the words of “who”',
    holds: [
      ['The fleet sailed in 1711. His father, who was born on 30 January 1649, died. Two years later he wed.', '1713'],
      ['They met in June 1912. Ann, who had been born in 1890, left. In July she came back.', '1912-07'],
      ['They met in June 912 AD. The duke, who had been born at Rouen in 880 AD, left. In July he came.', '0912-07'],
      ['In May 1712 he sailed. His heir, who was born in 1685, stayed. In July he returned.', '1712-07'],
    ],
    fails: [
      ['They met in June 1912. He was born in 1913. In July they came.', '1913-07'],
      ['They met in June 1912. The poet, who was crowned in 1890, left. In July he came.', '1912-07'],
    ],
  },
  'a year named twice': {
    guide: 'a near year that is named twice is where the story is',
    holds: [['They met in May 1957. They were poor in 1955. The 1955 plan failed. In September they left.', '1955-09']],
    fails: [
      ['They met in May 1957. The 1959 plan failed. In September they left.', '1957-09'],
      [
        'They met in May 1957. The 1961 plan failed. They knew from the 1961 plan why. In September they left.',
        '1957-09',
      ],
    ],
  },
  'an attribute': {
    guide: 'a date that is an attribute of a thing does not move the focus',
    holds: [
      ['They met in May 1957. The 1959 plan failed. In September they left.', '1957-09'],
      ['They met in May 1957.\n\nThe 1961 plan failed. In September they left.', '1957-09'],
      ['They met in May 1957.\n\nThe 1955 plan failed. In September they left.', '1957-09'],
    ],
    fails: [
      ['They met in May 1957.\n\nThe 1959 plan failed. In September they left.', '1959-09'],
      ['They met in May 1957.\n\nThe 1959 plan failed. In September they left.', '1959-09'],
      ['They met in May 1957. In 1959 the plan failed. In September they left.', '1959-09'],
    ],
  },
  'a flashback': {
    guide: 'a backward glance in the pluperfect, or with “since”, does not move the focus',
    holds: [
      ['They met in May 1957. They had met in 1955. In September they left.', '1957-09'],
      ['They met in May 1957. In 1955 they had met. In September they left.', '1957-09'],
      ['In 1815 he fell. The fort had fallen in 1789. The next year he was on the island.', '1816'],
      ['They met in May 1957. Since 1955 they had written letters. In September they left.', '1957-09'],
    ],
    fails: [
      ['They met in May 1957. In 1955 they had two farms. In September they left.', '1955-09'],
      ['They met in May 1957. In 1955 the man who had been ill wrote. In September they left.', '1955-09'],
    ],
  },
  'what had come about by a stated time': {
    guide: '“by 1958” in the pluperfect leads on, but does not move the focus',
    holds: [['They met in May 1957. They had met often, as he told her, by 1958. In September they left.', '1957-09']],
    fails: [['They met in May 1957. They met again by 1958. In September they left.', '1958-09']],
  },
  'a plan': {
    guide: 'a plan or an outlook does not move the focus',
    holds: [
      ['They met in May 1957. They would meet in 1959. In September they left.', '1957-09'],
      ['In 1921 the miners struck. Not until 1974 would they win again. The next year they left.', '1922'],
    ],
    fails: [['They met in May 1957. They met again in 1959. In September they left.', '1959-09']],
  },
  'a look ahead': {
    guide: 'a plan, a wait or the end of an interval does not move the focus',
    holds: [
      ['They met in May 1957. They were friends until 1959. In September they left.', '1957-09'],
      ['They met in May 1957. They were friends up to 1959. In September they left.', '1957-09'],
      ['They met in May 1957. Some extend it to 1959. In September they left.', '1957-09'],
    ],
    fails: [
      ['They met in May 1957. They met again in 1959. In September they left.', '1959-09'],
      ['They met in May 1957. In 1955 they would not have met. In September they left.', '1955-09'],
    ],
  },
  'a year outside its section': {
    guide: 'below a heading of one year, another year in mid-sentence does not move the focus',
    holds: [
      ['# 1815\n\nThey met in May. They were poor in 1812. In September they left.', '1815-09'],
      ['# 1758\n\nThey met in May. They were still poor in 1760. In September they left.', '1758-09'],
    ],
    fails: [
      ['# The war\n\nThey met in May 1815. They met again in 1817. In September they left.', '1817-09'],
      ['# 1815\n\nThey met in May. They met again in June 1817. In September they left.', '1817-09'],
    ],
  },
  'counted on out of its section, in passing': {
    guide: 'below a heading of one year, a look on to the next spring does not move the focus',
    holds: [
      ['# 1812\n\nThey met in June. They were poor in the following spring. In October they left.', '1812-10'],
      ['# 1812\n\nThey met in June. They were poor and sick the next year. In October they left.', '1812-10'],
    ],
    fails: [
      ['# 1812\n\nThey met in May. The following spring they were poor. In October they left.', '1813-10'],
      ['# The war\n\nThey met in May 1812. They were poor in the following spring. In October they left.', '1813-10'],
      ['# 1812\n\nThey met in May. They left in the ensuing autumn. In December they came.', '1812-12'],
    ],
  },
  'a date that opens its sentence': {
    guide: 'a date that opens its sentence moves the focus, back as well as on',
    holds: [
      ['They met in May 1957. In 1900 they were poor. In September they left.', '1900-09'],
      ['They met in May 1957. In 2020 they were rich. In September they left.', '2020-09'],
    ],
    fails: [['They met in May 1957. They were poor in 1900. In September they left.', '1957-09']],
  },
  'a paragraph about another time': {
    guide: 'the first date of a paragraph moves the focus where it is near, or begins a section',
    holds: [
      ['They met in May 1957.\n\nThey wrote in 1955. In September they left.', '1955-09'],
      ['They met in May 1957.\n\nThey wrote in 1959. In September they left.', '1959-09'],
      ['They met in May 1957.\n\n# A life\n\nThey wrote in 1900. In September they left.', '1900-09'],
      // A year ahead need not be the first date: a month without a year may come before it.
      ['They met in May 1957.\n\nIn July they heard of it, and wrote in 1959. In September they left.', '1959-09'],
    ],
    fails: [
      ['They met in May 1957.\n\nThey wrote in 1954. In September they left.', '1954-09'],
      ['They met in May 1957.\n\nIn July they heard of it, and wrote in 1955. In September they left.', '1957-09'],
    ],
  },
  'a time far from the paragraph’s story': {
    guide: 'a time far from the focus, in mid-sentence, does not move it',
    holds: [
      ['They met in May 1957.\n\nThey wrote in May 1900. In September they left.', '1900-09'],
      ['They met in May 1957.\n\nThey wrote in 1953, but never sent it. In July they left.', '1953-07'],
      ['They met in May 1957.\n\nThey wrote in 1960. In September they left.', '1960-09'],
    ],
    fails: [
      ['They met in May 1957. They wrote in 1961. In September they left.', '1961-09'],
      ['They met in May 1957.\n\nIn 1961 they wrote. In September they left.', '1961-09'],
    ],
  },
  'a day or month after a lone year': {
    guide: 'a stated month is the story where only a year stands before it',
    holds: [
      ['The list is of 1850. They landed in May 1711. In July the king fell.', '1711-07'],
      ['The school opened in 1901. The monk arrived on 3 March 1345. In April he died.', '1345-04'],
    ],
    fails: [['The list is of June 1850. They landed in May 1711. In July the king fell.', '1850-07']],
  },
  'on through the years': {
    guide: 'a date ahead, in mid-sentence, moves the focus within a lifetime',
    holds: [
      ['They met in May 1917. They wrote in 1920. In August they left.', '1920-08'],
      ['They met in 1917. They died in 1977. In August it was known.', '1977-08'],
    ],
    fails: [['They met in 1917. Their grave was found in 1978. In August they left.', '1917-08']],
  },
  'a day or month of an earlier time': {
    guide: 'a month of an earlier time, told in the past tense, can be counted from, but does not move the focus',
    holds: [
      ['They met in May 1957. They wrote in March 1955. In September they left.', '1957-09'],
      ['They met in May 1957. They wrote in March 1955. Two years later they left.', '1957'],
    ],
    fails: [['They met in May 1957. They wrote in 1955. In September they left.', '1957-09']],
  },
  'another time, in passing': {
    guide: 'any other date does not move the focus',
    holds: [
      ['They met in May 1957. They were poor in 1955. In September they left.', '1957-09'],
      ['They met in May 1957. Their grave was found in 2018. In September they left.', '1957-09'],
    ],
    fails: [['They met in May 1957. In 1955 they were poor. In September they left.', '1955-09']],
  },
};

suite('rules: what moves the focus', () => {
  ruleSuites(focusRules, focusExamples, (dates) => dates.at(-2)?.focus);
});

suite('rules: which step is a flash-forward', () => {
  const examples: Readonly<Record<string, Examples>> = {
    'a move to a completed date': {
      guide: 'a date that was completed from the story is a part of it',
      holds: [['On 14 July 1959 he wrote. Three years later he was cleared. On 23 July Mao answered.', '1962-07-23']],
      fails: [['On 14 July 1959 he wrote. He was cleared in 1962. On 23 July Mao answered.', '1959-07-23']],
    },
    'a section begins': {
      guide: 'a section may begin anywhere in time: there is no way back',
      holds: [
        ['On 14 July 1959 he wrote.\n\n# His fate\n\nHe was cleared in 1962. On 23 July Mao died.', '1962-07-23'],
        ['On 14 July 1959 he wrote.\n\n# 1962\n\nOn 23 July Mao died.', '1962-07-23'],
      ],
      fails: [['On 14 July 1959 he wrote.\n\nHe was cleared in December 1961. On 23 July Mao died.', '1959-07-23']],
    },
    'an item begins': {
      guide: 'the story does not come back from the year that heads an item',
      holds: [['In October 1741 he came.\n\n1751: the king is crowned. In November he left.', '1751-11']],
      fails: [['On 14 July 1959 he wrote. He was cleared in 1962. On 23 July Mao answered.', '1959-07-23']],
    },
    'a short step': {
      guide: 'the next year is no flash-forward',
      holds: [['On 14 July 1959 he wrote. He was cleared in 1960. On 23 July Mao answered.', '1960-07-23']],
      fails: [['On 14 July 1959 he wrote. He was cleared in 1961. On 23 July Mao answered.', '1959-07-23']],
    },
    'the next step': {
      guide: 'a near month that opens its sentence is the next step of the story',
      holds: [
        ['On 20 March 1913 he was shot. In December 1915 Yuan became emperor. In March he gave up.', '1916-03'],
        ['On 20 March 1913 he was shot. In December 1916 Yuan became emperor. In March he gave up.', '1917-03'],
      ],
      fails: [
        ['On 20 March 1913 he was shot. In December 1917 Yuan became emperor. In March he gave up.', '1913-03'],
        ['On 20 March 1913 he was shot. In 1915 Yuan became emperor. In March he gave up.', '1913-03'],
        ['On 20 March 1913 he was shot. Yuan became emperor in December 1915. In March he gave up.', '1913-03'],
      ],
    },
    'a flash-forward': {
      guide: 'from a leap ahead the story may come back',
      holds: [['On 14 July 1959 he wrote. He was cleared in 1962. On 23 July Mao answered.', '1959-07-23']],
      fails: [['On 14 July 1959 he wrote. He was free in 1958. On 23 July Mao answered.', '1959-07-23']],
    },
  };
  ruleSuites(flashForwardRules, examples, (dates) => dates.at(-2)?.flashForward);

  test('a date that does not move the focus keeps the earlier focus available', () => {
    const [, , , last] = decisions(
      'On 14 July 1959 he wrote. He was cleared in 1962. His grave was found in 2030. On 23 July Mao answered.',
    );
    assert.equal(last?.value, '1959-07-23');
  });

  test('another step ahead drops it', () => {
    const [, , , last] = decisions(
      'On 14 July 1959 he wrote. He was cleared in 1962. He was honoured in 1978. On 23 July Mao answered.',
    );
    assert.equal(last?.value, '1978-07-23');
  });
});
