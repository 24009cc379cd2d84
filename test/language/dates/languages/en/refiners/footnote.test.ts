import { readings } from '../../../reading';

type Row = readonly [text: string, ...expected: string[]];

suite('dates of sources in a footnote', () => {
  suite('are dropped', () => {
    readings(
      [
        ...['Lefebvre 1947.', 'Bernstein (1984);', 'Chan 2001a,', 'Chan 2001:', 'Chan 2001]', 'see Chan 2001'],
        ...['(2nd ed., Oxford, 2002)', '(3rd ed., Oxford, 2002)', '(1st ed., Oxford, 2002)', '(4th ed., Oxford, 2002)'],
        ...[
          'London: Bloomsbury, 2010.',
          'Oxford University Press, 2001.',
          'Penguin Books, 2001.',
          'Beltz Verlag, 2001.',
        ],
        ...['in the edition of 1976.', 'ed. 1976.', 'edn 1976.', 'repr. 1976.', 'reprint 1976.', 'reprinted in 1976.'],
        ...['“On May 1775 in Paris,” Annales', '"On May 1775 in Paris," Annales'],
        ...[
          'words, 1996, 23;',
          'words, 1996, p. 23.',
          'words, 1996, pp. 23–5.',
          'words, 1996, ch. 2,',
          'words, 1996, vol. 2:',
        ],
        ...['words, 1996, n. 2)', 'words, 3 September 1958, 1', 'words, 1996, passim'],
      ].map((text): Row => [`[^1]: ${text}`]),
    );
  });
  suite('are kept', () => {
    readings([
      ['[^1]: In 1958.', '1958 = 1958'],
      ['[^1]: Circa 1450.', 'Circa 1450 = 1450~'],
      ['[^1]: Lefebvre 1947 came', '1947 = 1947'],
      ['[^1]: the war, 1996, 23 men', '1996 = 1996'],
      ['[^1]: “So” it was in 1958 and', '1958 = 1958'],
      ['[^1]: the word "so" was new in 1958 and', '1958 = 1958'],
      ['Lefebvre 1947.', '1947 = 1947'],
    ]);
  });
});
