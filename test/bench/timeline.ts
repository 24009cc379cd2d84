import { randomOf } from '../random';
import type { TimelineMark } from '../../src/protocol/timeline';
import { findBrowser } from '../host/install/chromium';
import { launchBrowser } from '../host/launch/page';
import { median, report } from './measure';
import { openOurs, openTheirs, type TimelineTab } from './timelineTabs';

/** Main-thread time of a frame at 60 frames a second, in milliseconds. */
const FRAME = 1000 / 60;
const ROUNDS = 9;
/** The width of a side bar, in pixels. */
const NARROW = 300;

/**
 * The page of the timeline in Chromium, compared with vis-timeline: CPU time of the main thread until the events are
 * drawn and everything is idle, and for each frame of a zoom; also with more events than vis-timeline can take.
 */
export async function benchTimeline(): Promise<void> {
  if (findBrowser() === undefined) {
    console.log('skipped: there is no Chromium, Google Chrome or Microsoft Edge on this machine');
    return;
  }
  const browser = await launchBrowser();
  const measured = async (open: () => Promise<TimelineTab>): Promise<Costs> => {
    const tab = await open();
    const costs = { paint: tab.firstPaint, zoom: await tab.zoom(), pan: await tab.pan() };
    await tab.close();
    return costs;
  };
  try {
    const thousand = marksOf(1000);
    const ours: Costs[] = [];
    const narrow: Costs[] = [];
    const theirs: Costs[] = [];
    for (let round = -1; round < ROUNDS; round++) {
      const own = await measured(() => openOurs(browser, thousand));
      const vertical = await measured(() => openOurs(browser, thousand, NARROW));
      const other = await measured(() => openTheirs(browser, thousand));
      // The first round warms up.
      if (round < 0) continue;
      ours.push(own);
      narrow.push(vertical);
      theirs.push(other);
    }
    for (const [kind, name, goal] of [
      ['paint', 'first paint', 1 / 25],
      ['zoom', 'a frame of a zoom', 1 / 25],
    ] as const) {
      const [own, other, down] = [ours, theirs, narrow].map((costs) => median(costs.map((cost) => cost[kind])));
      report(`${name} of 1 000 events beside vis-timeline`, own! / other!, goal, 'at most', '%');
      report(`${name} of the vertical view beside vis-timeline`, down! / other!, goal, 'at most', '%');
      console.log(`        ${own!.toFixed(1)} ms, vertical ${down!.toFixed(1)} ms, beside ${other!.toFixed(1)} ms`);
    }
    for (const count of [10_000, 50_000]) {
      for (const width of [1000, NARROW]) {
        const { paint, zoom, pan } = await measured(() => openOurs(browser, marksOf(count), width));
        const what = `with ${count} events on ${width} pixels, share of 1/60 s`;
        report(`a frame of a pan ${what}`, pan / FRAME, 1, 'at most', '%');
        report(`a frame of a zoom ${what}`, zoom / FRAME, 1, 'at most', '%');
        console.log(`        first paint ${paint.toFixed(0)} ms`);
      }
    }
  } finally {
    await browser.close();
  }
}

/** CPU time of the main thread in milliseconds; for a zoom and a pan, for each frame. */
interface Costs {
  readonly paint: number;
  readonly zoom: number;
  readonly pan: number;
}

/** Years, months and days of four centuries, a third of them in one century, like the dates of a long history. */
function marksOf(count: number): readonly TimelineMark[] {
  const random = randomOf(7);
  const from = -170_000;
  const subjects = ['The council', 'A fleet under Doria', 'The envoy', 'Famine', 'The guild of weavers', 'Plague'];
  const acts = ['came to the city', 'signed the treaty at Passau', 'was recorded in the books', 'ended', 'broke out'];
  return Array.from({ length: count }, (_, at) => {
    const day = from + Math.floor(random() < 1 / 3 ? 100_000 + random() * 36_500 : random() * 146_000);
    const length = [1, 1, 30, 365][Math.floor(random() * 4)]!;
    const title = `${subjects[at % subjects.length]} ${acts[(at * 7) % acts.length]}`;
    const days = { earliestDay: day, latestDay: day + length - 1 };
    return {
      id: `m${at}`,
      title,
      words: `date ${at}`,
      date: `${at}`,
      edtf: '1500',
      ...days,
      lane: 'essay',
      entities: [],
    };
  });
}
