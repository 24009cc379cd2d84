import type { TimelineMark, TimelineStrings } from '../../protocol/timeline';
import type { Page } from '../interaction/pageElements';
import { element } from '../interaction/pageElements';
import type { TimeExtent } from '../model/extent';
import { paintMark } from '../render/paint';
import { drawJump } from '../readingOrder/jump';
import { readTheme, type Theme } from '../render/theme';

/** The size of the picture of a mark, in pixels. */
const WIDTH = 40;
const HEIGHT = 14;
const RATIO = 2;

interface Sample {
  readonly name: string;
  readonly event?: Partial<TimelineMark>;
  /** Where the mark begins and ends in its picture; the same place for a limit. */
  readonly from: number;
  readonly to: number;
  readonly unitTo?: number;
  readonly start?: TimeExtent['start'];
  readonly end?: TimeExtent['end'];
}

const samplesIn = (strings: TimelineStrings): readonly Sample[] => [
  { name: strings.markDay, from: 16, to: 24 },
  { name: strings.markSpan, from: 4, to: 36 },
  { name: strings.markUnit, from: 4, to: 16, unitTo: 36, end: 'soft' },
  { name: strings.markVague, from: 10, to: 30, start: 'soft', end: 'soft' },
  { name: strings.markInferred, from: 4, to: 36, event: { inferred: true } },
  { name: strings.markOpen, from: 4, to: 20, end: 'open' },
  { name: strings.markLimit, from: 6, to: 6, end: 'open' },
];

const keysIn = (strings: TimelineStrings): readonly (readonly [keys: string, does: string])[] => [
  ['↑ ↓', strings.keyRows],
  ['← →', strings.keyTime],
  ['Enter', strings.keyOpen],
  ['Space', strings.keySelect],
  ['+ −', strings.keyZoom],
  ['0', strings.keyFit],
  ['S', strings.keyList],
  ['/', strings.keyFind],
  ['V', strings.keyTurn],
  ['?', strings.keyLegend],
  ['Esc', strings.keyLeave],
];

/** What the marks and colours mean, and the keys. */
export class Legend {
  readonly #page: Page;
  readonly #strings: TimelineStrings;

  constructor(page: Page, strings: TimelineStrings) {
    this.#page = page;
    this.#strings = strings;
    page.help.addEventListener('click', () => this.toggle());
    page.legend.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' || key === '?') this.toggle();
    });
  }

  toggle(): void {
    const { legend, help, events } = this.#page;
    const opens = legend.hidden === true;
    if (opens) this.#fill();
    legend.hidden = !opens;
    help.setAttribute('aria-expanded', String(opens));
    (opens ? legend : events).focus();
  }

  /** Drawn when it opens, in the theme of that moment. */
  #fill(): void {
    const strings = this.#strings;
    const marks = element('ul', 'marks');
    for (const sample of samplesIn(strings)) {
      const line = element('li', '');
      line.append(this.#picture(sample), element('span', '', sample.name));
      marks.append(line);
    }
    const back = element('li', '');
    back.append(this.#picture(undefined), element('span', '', strings.markBack));
    marks.append(back);
    const lanes = element('ul', 'lanes');
    for (const lane of ['essay', 'glossary', 'lives', 'periods'] as const) {
      const line = element('li', `lane ${lane}`);
      line.append(element('span', 'name', strings[lane]));
      lanes.append(line);
    }
    const keys = element('dl', 'keys');
    for (const [key, does] of keysIn(strings)) keys.append(element('dt', '', key), element('dd', '', does));
    this.#page.legend.replaceChildren(marks, lanes, keys);
  }

  /** Of a mark or, without one, of a jump back in time. */
  #picture(sample: Sample | undefined): HTMLCanvasElement {
    const picture = document.createElement('canvas');
    picture.width = WIDTH * RATIO;
    picture.height = HEIGHT * RATIO;
    picture.setAttribute('aria-hidden', 'true');
    const canvas = picture.getContext('2d')!;
    canvas.scale(RATIO, RATIO);
    const theme = readTheme(this.#page.chart);
    if (sample) paintSample(canvas, theme, sample);
    else drawJump(canvas, theme, { x: WIDTH - 4, y: 3 }, { x: 4, y: HEIGHT - 3 });
    return picture;
  }
}

function paintSample(
  canvas: CanvasRenderingContext2D,
  theme: Theme,
  { event, from, to, unitTo = to, start = 'hard', end = 'hard' }: Sample,
): void {
  const time = { from, to, unitFrom: from, unitTo, start, end };
  const mark = {
    event: event ?? {},
    time,
    extent: { x0: from, x1: to },
    unit: { x0: from, x1: unitTo },
    y: HEIGHT / 2,
  };
  const style = { colour: theme.lanes.essay, height: 7, fill: 1, fade: 16, outline: theme.contrast, crowded: false };
  paintMark(canvas, mark, style);
}
