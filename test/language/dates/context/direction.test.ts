import { directionRules } from '../../../../src/language/dates/context/direction';
import { ruleSuites, type Examples } from './rules';

// The direction given by the words around the last date; the year of the date shows it.

const examples: Readonly<Record<string, Examples>> = {
  since: {
    guide: '“since” leads back',
    holds: [['In April they died. They died in May 1957, poor since December.', '1956-12']],
    fails: [['They died in May 1957, poor in December.', '1957-12']],
  },
  'a pluperfect': {
    guide: '“had” opens a flashback: its months go back, not on',
    holds: [
      ['They died in May 1957. They had been poor in December.', '1956-12'],
      ['They died in October 1957. They had been poor in April.', '1957-04'],
    ],
    fails: [
      ['They died in October 1957. They were poor in April.', '1958-04'],
      // "Had" with "by" leads forward.
      ['They came in October 1957. They had ten divisions by April.', '1958-04'],
    ],
  },
  until: {
    guide: '“until” leads ahead',
    holds: [
      ['They came in June 1957. They stayed until March.', '1958-03'],
      ['They came in June 1957. They stayed up to March.', '1958-03'],
    ],
    fails: [['They came in June 1957. They stayed in March.', '1957-03']],
  },
  'a plan': {
    guide: 'a plan leads ahead',
    holds: [['They came in June 1957. They would return in March.', '1958-03']],
    fails: [
      ['They came in June 1957. They returned in March.', '1957-03'],
      // The plan is a further step of the sentence.
      ['They came in June 1957. They would return, but he died in March.', '1957-03'],
    ],
  },
  'opens its sentence': {
    guide: 'a date that opens its sentence leads on',
    holds: [
      ['They came in October 1957. As of April the town was empty.', '1958-04'],
      ['They came in June 1957. In March they left.', '1957-03'],
    ],
    fails: [['They came in October 1957. The town of April was empty.', '1957-04']],
  },
  'says which thing is meant': {
    guide: 'a date that only says which thing is meant stays within the story',
    holds: [
      ['They came on 3 October 1918. The siege that began in June was over.', '1918-06'],
      ['In October 1917 they took power. The offensive of June was forgotten.', '1917-06'],
    ],
    fails: [
      ['They came on 3 October 1918. The siege, which began in June, was over.', '1919-06'],
      ['In October 1917 they took power. On the morning of 3 June they left.', '1918-06-03'],
    ],
  },
  'the next step of its sentence': {
    guide: 'in a sentence that tells one thing after another the days go on',
    holds: [
      ['They rose on 3 October 1830, and on 26 June they fled.', '1831-06-26'],
      ['They rose on 3 October 1830; on 26 September they fled.', '1831-09-26'],
      // A day is the next step only after a day.
      ['They rose in October 1830; on 26 September they fled.', '1830-09-26'],
    ],
    fails: [
      ['They rose on 3 October 1830, who had come on 26 September.', '1830-09-26'],
      ['They rose on 3 October 1830, poor in September.', '1830-09'],
    ],
  },
  'in its sentence': {
    guide: 'any other date leads on from the focus, and belongs to the date of its sentence',
    holds: [
      ['They came in October 1957. They left in April.', '1958-04'],
      ['They came in October 1957, poor in April.', '1957-04'],
    ],
    fails: [['They came in October 1957, having left in April.', '1957-04']],
  },
};

suite('rules: the direction of a sentence', () => {
  ruleSuites(directionRules, examples, (dates) => dates.at(-1)?.direction);
});
