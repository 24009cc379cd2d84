import * as assert from 'node:assert/strict';
import { recurringRules } from '../../../../../../src/language/dates/languages/en/refiners/recurring';
import { reading } from '../../../reading';

// Sentences behind "In 1812 war came." The rule removes every date in those of the first list and none in the second.
const examples: Readonly<Record<string, { readonly recurs: readonly string[]; readonly stays: readonly string[] }>> = {
  each: {
    recurs: [
      ...['Every summer they raided the coast.', 'Each May there was a fair.', 'He came back each autumn.'],
      ...['Wages were settled every 1 March.', 'Most winters the bay froze.', 'They met on any 5 April.'],
      ...['Every other spring the fields lay fallow.', 'They marched in each succeeding June.'],
    ],
    stays: ['He came in the summer, as every man did.', 'In May each man left.', 'Each of them came in June.'],
  },
  'a season and a plural': {
    recurs: [
      ...['They suffered from the summer heats.', 'Home they went in the winter months.'],
      ...[
        'The spring floods filled it.',
        'No cart passed in the winter snows.',
        'They sat through the winter evenings.',
      ],
    ],
    stays: ['During the winter months his ships came.', 'The spring offensive failed.', 'In the summer men came.'],
  },
  'two seasons without article': {
    recurs: [
      ...['They fished summer and winter.', 'In winter and in spring it flooded.'],
      ...['Whether in summer or winter, he rode.', 'It was the same in spring and autumn.'],
    ],
    stays: ['In the spring and summer they marched.', 'In the summer, and again in the winter, he fled.'],
  },
  'in a season without article': {
    recurs: ['Cotton was grown in summer and wheat in winter.', 'The hall, where one sat in winter, burned.'],
    stays: ['In spring they left.', 'They left in early spring.', 'They left in the spring.', 'They left by winter.'],
  },
  'the weather of a season': {
    recurs: [
      ...['They held out through the storms of winter.', 'The heat of summer had dried it.'],
      ...['He braved the snows of winter.', 'The nights of winter were long.'],
    ],
    stays: ['It was the depth of winter.', 'The storms of the winter sank it.', 'Towards the end of summer he came.'],
  },
  'a habit': {
    recurs: [
      ...[
        'The fleet usually sailed in June.',
        'Rents were generally raised on 1 March.',
        'The court met annually in May.',
      ],
      ...['The king used to hunt in October.', 'In January it regularly rained.'],
    ],
    stays: [
      'He had always hated war, and in June he left.',
      'In June he left; he usually did.',
      'In the usual way he left in June.',
    ],
  },
  'a payment falls due': {
    recurs: ['Rents fell due at Michaelmas.', 'The tithe was payable at Easter.', 'Interest was due on 1 July.'],
    stays: ['Due to rain he left in June.', 'He was duly crowned in June.', 'He left in June, owing to the war.'],
  },
  'a year begins': {
    recurs: [
      ...[
        'The civil year began on 25 March.',
        'The fiscal year ended in June.',
        'The school year starts in September.',
        'The financial year then began on 1 March, old style.',
      ],
      'The campaigning season opened in May.',
    ],
    stays: ['The year began badly, on 5 January.', 'His year ended in June.', 'The new year brought war in March.'],
  },
  'festivals are held': {
    recurs: ['Fairs were held in May.', 'Taxes were collected in October.', 'Games were celebrated at Easter.'],
    stays: ['The fair was held in May.', 'Talks were held in May.', 'Elections came in May.'],
  },
  'after another that recurs': {
    recurs: [
      'Every August there was a feast, and at Christmas they danced.',
      'Each May it rained, and in October it froze.',
    ],
    stays: ['Every man came, and in May he left.', 'Every August it rained; in May he left.'],
  },
  'dues at feasts': {
    recurs: ['The tenant owed a hen and four geese at Michaelmas.', 'He rendered wax at Easter.'],
    stays: ['He sent her eggs at Easter.', 'The tenant left at Michaelmas.'],
  },
  'a relative clause in the present': {
    recurs: ['It is full of bathers who come in July.', 'It was sold to herdsmen, who leave in October.'],
    stays: ['He met the bathers, who came in July.', 'Those who had come left in October.'],
  },
  'here, in the present': {
    recurs: [
      ...['The grass fails here in August.', 'They cut their peat here in June.', 'They cut hay here in July.'],
      ...['Snow is seen here in May.', 'The pilgrims arrive here by early October.'],
    ],
    stays: ['They cut their hay in June.', 'The fleet stayed here in June.', 'They had cut peat here in June.'],
  },
  'a month called by the name of another': {
    recurs: [
      'A law might call June December, and December June.',
      'They called March April, so late was it.',
      'He was for calling October May.',
    ],
    stays: [
      ...['In December he called on June Carter.', 'He called in March; April was wet.'],
      ...['In March they called a council.', 'He was called home in May, June or July.'],
    ],
  },
  'ever, on one day or another': {
    recurs: [
      'What priest had ever, even when preaching on the thirtieth of January or the twenty-ninth of May, gone so far?',
      'Was a bell ever rung on 5 November or on 4 June without him?',
      'No man had ever fasted on the first of March or the fourth of April.',
    ],
    stays: [
      ...['Ever since he came on 5 May or 6 June he was ill.', 'The worst storm that was ever seen came on 5 May.'],
      ...['On 5 May or 6 June he died.', 'However, on 5 May or 6 June he died.'],
    ],
  },
  'a notice': {
    recurs: [
      ...['Services: on Ascension Day at 7 on the tower.', 'Closed on Christmas Day and Good Friday.'],
      ...['Open from Easter.', 'The doors open on Good Friday at three.', 'Mass at Easter at 10.'],
    ],
    stays: [
      ...['On Christmas Day at noon the guns fell silent.', 'On Easter Day at ten he died.'],
      ...['Mass was said on Christmas Day.', 'On 4 May at 7 they meet.'],
    ],
  },
  'the present tense': {
    recurs: [
      ...['The Nile rises in June.', 'The reeds are cut in May and June, before the floods in September.'],
      ...['The river freezes in December.', 'They sail out in the summer.', 'In April the swallows return.'],
      ...['Olives are harvested in November.', 'The festival takes place in October.', 'Pilgrims come at Easter.'],
      ...['Visitors, 1,000 a day in July, queue for hours.'],
    ],
    stays: [
      ...['Lenin returns in April.', 'The Nile rose in June.', 'He is crowned in May.', 'The city fell in May.'],
      'In June he says goodbye.',
      'They cut their hay in June.',
      'Visitors, 1,000 a day in July, queued for hours.',
    ],
  },
};

const datesIn = (sentence: string): number => reading(`In 1812 war came. ${sentence}`).length - 1;

suite('dates of no one year', () => {
  test('each rule has a unique name and examples', () => {
    assert.deepEqual(
      recurringRules.map(({ name }) => name),
      Object.keys(examples),
    );
  });
  for (const [name, { recurs, stays }] of Object.entries(examples)) {
    suite(name, () => {
      for (const sentence of recurs) test(sentence, () => assert.equal(datesIn(sentence), 0));
      for (const sentence of stays) test(`a date: ${sentence}`, () => assert.notEqual(datesIn(sentence), 0));
    });
  }
  test('a date with its own year stays', () =>
    assert.equal(datesIn('The Nile rises in June 1815, every May 1816.'), 2));
  test('every season until a year tells only the year', () =>
    assert.deepEqual(reading('They met every summer until 1971. They met in the summer of 1970.'), [
      '1971 = 1971 until',
      'summer of 1970 = 1970-22',
    ]));
  test('where the narrative is in the present tense, so is a date without year', () => {
    assert.equal(reading('In 1812 the army marches. The troops are beaten in June.').length, 2);
  });
});
