import * as assert from 'node:assert/strict';
import {
  afterNote,
  emptyContext,
  endSentence,
  nextBlock,
  openSection,
  sameContext,
  type DiscourseContext,
  type EarlierDate,
} from '../../../../src/language/dates/context/discourseContext';

const date: EarlierDate = {
  unit: 'day',
  year: 1958,
  month: 6,
  day: 5,
  season: undefined,
  modifier: undefined,
  relation: undefined,
  isBackground: undefined,
  text: '5 June 1958',
  start: 3,
  end: 14,
  blocksBack: 0,
  proseBack: 0,
  statedYear: 1958,
  statedBack: 0,
  isBirth: undefined,
  isGlance: undefined,
};

const full = {
  focus: date,
  beforeFlashForward: date,
  lastInSentence: date,
  lastMentioned: date,
  lastTold: date,
  forCell: date,
  isPassing: true,
  unresolved: 'day',
  isBelowHeading: true,
  blockEra: date,
  earlyYearAD: date,
  letter: date,
  entry: date,
  section: { year: 1957, from: 1957, to: 1957, depth: 2 },
  isNewSection: true,
  blocksOfNote: 2,
  worksDepth: 1,
  sourcesDepth: 1,
} satisfies Required<DiscourseContext>;

const withField = <T extends object>(of: T, field: string, value: unknown): T => ({ ...of, [field]: value });

suite('the same context', () => {
  test('whatever the order of the fields, and whether one is undefined or missing', () => {
    const { focus, ...rest } = full;
    assert.ok(sameContext(full, { ...rest, focus: { ...focus } }));
    assert.ok(sameContext(emptyContext, { focus: undefined, section: undefined, isNewSection: undefined }));
  });

  for (const name of Object.keys(full) as (keyof DiscourseContext)[]) {
    test(`not the same if ${name} is missing`, () => {
      assert.ok(!sameContext(full, { ...full, [name]: undefined }));
      assert.ok(!sameContext({ ...full, [name]: undefined }, full));
    });
  }

  const others: Required<EarlierDate> = {
    unit: 'month',
    year: 1959,
    month: 7,
    day: 6,
    season: 21,
    weekday: 2,
    modifier: 'end',
    relation: 'since',
    isBackground: true,
    text: '5 June 1959',
    start: 4,
    end: 15,
    blocksBack: 1,
    proseBack: 1,
    statedYear: 1957,
    statedBack: 1,
    isBirth: true,
    isGlance: true,
  };
  for (const [field, value] of Object.entries(others)) {
    test(`not the same if the ${field} of a date differs`, () => {
      assert.ok(!sameContext(full, { ...full, focus: withField(date, field, value) }));
    });
  }
  for (const field of ['year', 'from', 'to', 'depth'] as const) {
    test(`not the same if the ${field} of the section differs`, () => {
      assert.ok(!sameContext(full, { ...full, section: withField(full.section, field, 9) }));
    });
  }
});

suite('what is remembered', () => {
  test('the end of a sentence forgets only its date', () => {
    assert.deepEqual(endSentence(full), { ...full, lastInSentence: undefined });
    assert.equal(endSentence(emptyContext), emptyContext);
  });

  test('the end of a block forgets its sentence and its era; all dates are a block further back', () => {
    const older = { ...date, blocksBack: 1, proseBack: 1, statedBack: 1 };
    const after: DiscourseContext = {
      focus: older,
      beforeFlashForward: older,
      lastMentioned: older,
      lastTold: older,
      isBelowHeading: undefined,
      unresolved: undefined,
      earlyYearAD: older,
      letter: older,
      entry: older,
      section: full.section,
      isNewSection: true,
      worksDepth: 1,
      sourcesDepth: 1,
    };
    assert.deepEqual(nextBlock(full), after);
  });

  test('a note between two paragraphs forgets nothing, and puts the dates no farther back in prose', () => {
    const older = { ...date, blocksBack: 1 };
    assert.deepEqual(afterNote(full, undefined), {
      ...full,
      focus: older,
      beforeFlashForward: older,
      lastMentioned: older,
      lastTold: older,
      earlyYearAD: older,
      letter: older,
      blocksOfNote: undefined,
    });
  });
});

suite('a heading', () => {
  const works = { worksHeadings: new Set(['bibliography']), sourceHeadings: new Set(['sources']) };
  const under = (depth: number, title = 'The war'): DiscourseContext =>
    openSection({ ...full, isBelowHeading: undefined }, depth, title, works);

  test('ends the section of its own depth and those below it', () => {
    assert.equal(under(1).section, undefined);
    assert.equal(under(2).section, undefined);
    assert.equal(under(3).section, full.section);
  });

  test('directly below another of its depth goes on with it', () => {
    assert.equal(openSection(full, 2, 'Braddock', works).section, full.section);
    assert.equal(openSection(full, 1, 'Braddock', works).section, undefined);
  });

  test('ends what was awaited or told in passing', () => {
    const awaited = { ...full, lastMentioned: { ...date, year: 1960, relation: 'until' as const } };
    const { lastMentioned, lastTold, isPassing } = openSection(awaited, 2, 'The siege', works);
    assert.deepEqual([lastMentioned, lastTold, isPassing], [full.focus, full.focus, undefined]);
  });

  test('begins a section', () => {
    assert.equal(openSection(emptyContext, 1, 'The war', works).isNewSection, true);
  });

  for (const [depth, title, worksDepth] of [
    [1, 'The war', undefined],
    [2, 'The war', 1],
    [1, 'Bibliography', 1],
    [2, 'Bibliography', 1],
  ] as const) {
    test(`below a list of works of depth 1, “${title}” of depth ${depth}: ${worksDepth ? 'works' : 'narrative'}`, () => {
      assert.equal(under(depth, title).worksDepth, worksDepth);
    });
  }

  for (const title of ['Bibliography', ' BIBLIOGRAPHY ', '7 Bibliography', '12. Bibliography']) {
    test(`“${title}” heads a list of works`, () => {
      assert.equal(openSection(emptyContext, 2, title, works).worksDepth, 2);
    });
  }
  for (const title of ['The war', 'A bibliography', 'Bibliography of the war', '123 Bibliography', '7.Bibliography']) {
    test(`“${title}” does not`, () => {
      assert.equal(openSection(emptyContext, 2, title, works).worksDepth, undefined);
    });
  }
});
