import { readings } from '../../../reading';

suite('years of the city of Rome', () => {
  suite('with their abbreviation', () => {
    readings([
      ['A.U.C. 705 they fled', 'A.U.C. 705 = -0048'],
      ['in 442 u.c. Appius', '442 u.c. = -0311'],
      ['in 753 AUC; in AUC 754', '753 AUC = 0000', 'AUC 754 = 0001'],
      ['in 387 ab urbe condita he', '387 ab urbe condita = -0366'],
      ['anno urbis conditae 600 he', 'anno urbis conditae 600 = -0153'],
    ]);
  });
  suite('counted from the foundation', () => {
    readings([
      ['in the year 693 after the foundation of Rome', 'year 693 after the foundation of Rome = -0060'],
      [
        'Romans counted the 325th year from the founding of the city',
        '325th year from the founding of the city = -0428',
      ],
      ['says Livy, in the year of the city 244', 'year of the city 244 = -0509'],
    ]);
  });
  suite('not where nothing tells of Rome, or something is counted', () => {
    readings([
      ['In the year 693 after the foundation of the city they met.'],
      ['At Rome he lived for 200 years of the city.'],
      ['At Rome were 600 of the city and 700 ucs, and AUC 1900.'],
    ]);
  });
});
