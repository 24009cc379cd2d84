// Essays for the preview: each function returns the marks of one.

/** Days since 1970-01-01; `year` is astronomical. */
function day(year, month = 1, date = 1) {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  return Math.round(time.getTime() / 86_400_000);
}

const years = (from, to = from) => [day(from), day(to + 1) - 1];
const months = (year, from, to = from) => [day(year, from), day(year, to + 1) - 1];
const date = (...parts) => [day(...parts), day(...parts)];

const thirds = { start: [0, 1 / 3], mid: [1 / 3, 2 / 3], end: [2 / 3, 1] };

const mark = (essay) => {
  let count = 0;
  return (lane, title, words, unit, more = {}) => {
    const part = more.modifier
      ? thirds[more.modifier].map((share) => Math.round(unit[0] + share * (unit[1] - unit[0])))
      : unit;
    return {
      id: `${essay}-${count++}`,
      title,
      words,
      date: words,
      edtf: words,
      earliestDay: part[0],
      latestDay: part[1],
      ...(more.modifier && { unit: { earliestDay: unit[0], latestDay: unit[1] } }),
      lane,
      entities: [],
      ...more,
    };
  };
};

function china() {
  const add = mark('china');
  return [
    add('essay', 'The civil war resumed in earnest', 'mid-1946', years(1946), { modifier: 'mid' }),
    add(
      'essay',
      'Mao Zedong proclaimed the People’s Republic from the Gate of Heavenly Peace',
      '1 October 1949',
      date(1949, 10, 1),
      { entities: ['Mao Zedong', 'People’s Republic of China'] },
    ),
    add('essay', 'Land reform took about two fifths of the arable land from landlords', '1950–52', years(1950, 1952)),
    add('essay', 'Marriage Law', 'May 1950', months(1950, 5)),
    add('essay', 'The Korean War cost the new state its reserves', 'since October 1950', months(1950, 10), {
      relation: 'since',
    }),
    add('essay', 'Suppression of counter-revolutionaries', 'early 1951', years(1951), { modifier: 'start' }),
    add('essay', 'First Five-Year Plan with Soviet advice and Soviet machines', '1953–57', years(1953, 1957)),
    add('essay', 'Stalin’s death loosened the discipline of the bloc', '5 March 1953', date(1953, 3, 5)),
    add('essay', 'Unified purchase and sale of grain', 'autumn 1953', [day(1953, 9), day(1953, 12) - 1]),
    add('essay', 'Hungry years were remembered in Anhui villages', 'around 1954', years(1954), { approximate: true }),
    add('essay', 'Cooperatives of the higher stage swallowed the teams', 'the next year', years(1955), {
      inferred: true,
    }),
    add('essay', 'Khrushchev’s secret speech', '25 February 1956', date(1956, 2, 25)),
    add('essay', 'Hundred Flowers', 'spring of 1957', [day(1957, 3), day(1957, 6) - 1]),
    add('essay', 'Anti-Rightist Campaign', 'that summer', [day(1957, 6), day(1957, 9) - 1], { inferred: true }),
    add('essay', 'Water conservancy drew a hundred million peasants to the dikes', 'late 1957', years(1957), {
      modifier: 'end',
    }),
    add('essay', 'The Moscow meeting where Mao spoke of overtaking Britain', 'November 1957', months(1957, 11)),
    add('essay', 'Great Leap Forward', '1958–62', years(1958, 1962)),
    add('essay', 'Nanning conference scolded the planners', 'January 1958', months(1958, 1)),
    add('essay', 'Second session of the Eighth Congress adopted the general line', 'May 1958', months(1958, 5)),
    add('essay', 'Beidaihe meeting doubled the steel target', 'August 1958', months(1958, 8)),
    add('essay', 'Backyard furnaces', 'by the end of October', months(1958, 10), {
      relation: 'by',
      modifier: 'end',
      inferred: true,
    }),
    add('essay', 'Wuchang plenum began to cool the heat', 'early December', months(1958, 12), {
      modifier: 'start',
      inferred: true,
    }),
    add('essay', 'Lushan conference turned on Peng Dehuai', 'July and August 1959', months(1959, 7, 8)),
    add('essay', 'Soviet experts went home', 'before August 1960', months(1960, 8), { relation: 'before' }),
    add('essay', 'Famine mortality peaked', '1960', years(1960)),
    add('essay', 'Possibly a first retreat in Henan', 'November 1960?', months(1960, 11), { uncertain: true }),
    add('essay', 'Sixty Articles on Agriculture', 'March 1961', months(1961, 3)),
    add('essay', 'Seven Thousand Cadres Conference', '11 January to 7 February 1962', [
      day(1962, 1, 11),
      day(1962, 2, 7),
    ]),
    add('essay', 'Recovery set in', 'after 1962', years(1962), { relation: 'after' }),
    add('essay', 'Qin unified the measures, a precedent Mao liked to quote', '221 BC', years(-220)),
    add('essay', '毛泽东在中共八届十中全会上重提阶级斗争，会议公报强调千万不要忘记', '1962年9月', months(1962, 9)),
    add('glossary', 'Great Leap Forward', '1958/1962', years(1958, 1962)),
    add('glossary', 'Lushan Conference', '1959-07/1959-08', months(1959, 7, 8)),
    add('glossary', 'Korean War', '1950-06/1953-07', [day(1950, 6), day(1953, 8) - 1]),
    add('glossary', 'Hundred Flowers Campaign', '1956/1957', years(1956, 1957)),
    add('periods', 'People’s Republic', '1949/1966', years(1949, 1966)),
    add('periods', 'Korean War years', '1950/1953', years(1950, 1953)),
    add('periods', 'Three bad years', '1959~/1961', years(1959, 1961), { approximate: true }),
    add('lives', 'Mao Zedong', '1893–1976', [day(1893, 12, 26), day(1976, 9, 9)]),
    add('lives', 'Peng Dehuai', '1898–1974', [day(1898, 10, 24), day(1974, 11, 29)]),
    add('lives', 'Zhou Enlai', '1898–1976', [day(1898, 3, 5), day(1976, 1, 8)]),
    add('lives', 'Liu Shaoqi', '1898–1969', [day(1898, 11, 24), day(1969, 11, 12)]),
    add('lives', 'Nikita Khrushchev', '1894–1971', [day(1894, 4, 15), day(1971, 9, 11)]),
  ];
}

function rome() {
  const add = mark('rome');
  return [
    add('essay', 'Rome was founded, if one believes Varro', '753 BC', years(-752), { uncertain: true }),
    add('essay', 'The kings were driven out', 'c. 509 BC', years(-508), { approximate: true }),
    add('essay', 'Second Punic War', '218–201 BC', years(-217, -200)),
    add('essay', 'Sack of Carthage and of Corinth', '146 BC', years(-145)),
    add('essay', 'Caesar was murdered', '15 March 44 BC', date(-43, 3, 15)),
    add('essay', 'Augustus ruled', '27 BC – AD 14', years(-26, 14)),
    add('essay', 'Vesuvius buried Pompeii', 'AD 79', years(79)),
    add('essay', 'The crisis of the third century', 'third century', years(200, 299)),
    add('essay', 'Constantine’s new capital', '11 May 330', date(330, 5, 11)),
    add('essay', 'The last western emperor was deposed', 'before 480', years(480), { relation: 'before' }),
    add('lives', 'Julius Caesar', '100–44 BC', years(-99, -43)),
    add('lives', 'Cicero', '106–43 BC', years(-105, -42)),
  ];
}

/** A repeatable stream of numbers between 0 and 1. */
function numbers(seed) {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

function many(name, count, from, to) {
  const add = mark(name);
  const next = numbers(7);
  const subjects = [
    'The council',
    'A fleet under Doria',
    'The sultan’s envoy',
    'Famine',
    'The guild of weavers',
    'Plague',
  ];
  const acts = [
    'came to the city',
    'signed the treaty at Passau',
    'was recorded in the parish books',
    'ended',
    'broke out again',
  ];
  const pick = (list) => list[Math.floor(next() * list.length)];
  return Array.from({ length: count }, () => {
    const middle = next() < 0.5 ? next() : 0.55 + (next() - 0.5) * 0.2;
    const year = Math.floor(from + middle * (to - from));
    const lane = next() < 0.8 ? 'essay' : next() < 0.5 ? 'glossary' : 'lives';
    const title = `${pick(subjects)} ${pick(acts)}`;
    if (lane === 'lives')
      return add(lane, title, `${year}–${year + 60}`, years(year, year + 30 + Math.floor(next() * 50)));
    if (next() < 0.5) return add(lane, title, String(year), years(year), next() < 0.2 ? { inferred: true } : {});
    const month = 1 + Math.floor(next() * 12);
    if (next() < 0.3) return add(lane, title, `${month}/${year}`, months(year, month), { approximate: true });
    return add(lane, title, `${month}/${year}`, date(year, month, 1 + Math.floor(next() * 28)));
  });
}

export const essays = {
  china,
  rome,
  thousand: () => many('thousand', 1000, 1500, 1700),
  tenThousand: () => many('tenThousand', 10_000, 800, 1900),
  fiftyThousand: () => many('fiftyThousand', 50_000, 800, 1900),
  one: () => [mark('one')('essay', 'Caesar was murdered', '15 March 44 BC', date(-43, 3, 15))],
  empty: () => [],
  none: () => [],
};

export const strings = {
  timeline: 'Timeline',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all dates',
  reading: 'Order of reading',
  find: 'Find and filter',
  periods: 'Periods',
  essay: 'Essay',
  glossary: 'Glossary',
  lives: 'Lives',
  lanes: 'Lanes',
  search: 'Find events',
  entity: 'Names',
  heading: 'Headings',
  dates: 'Dates',
  all: 'All',
  written: 'Written dates',
  inferredDates: 'Inferred dates',
  found: '{0} of {1} events',
  clear: 'Clear',
  listed: 'Listed: {0}',
  noneFound: 'No events match the filter.',
  inferred: 'inferred from the context',
  about: 'about',
  inText: 'In the text: {0}',
  mentions: 'Mentioned {0} times',
  count: '{0} of {1}',
  cluster: '{0} events',
  shown: 'Showing {0}',
  legend: 'Legend and Keys',
  markDay: 'A day',
  markSpan: 'A longer time',
  markVague: 'About then, or uncertain',
  markInferred: 'Inferred from the context',
  markOpen: 'Since, until: an end is open',
  markLimit: 'Before, after: only a limit is known',
  markUnit: 'Part of a whole: late 1957',
  keyRows: 'Next and previous event',
  keyTime: 'Later and earlier, in all lanes',
  keyOpen: 'Go to the words, or open a group of events',
  keySelect: 'Select the words and stay here',
  keyZoom: 'Zoom',
  keyFit: 'All dates; again: all of time',
  keyList: 'List only the events in view',
  keyFind: 'Find and filter',
  keyTurn: 'Turn: time downwards or to the right',
  keyLegend: 'This legend',
  keyLeave: 'Back to the text',
};
