import type {
  TimelineDays,
  TimelineFilter,
  TimelineMark,
  TimelineStrings,
  TimelineWelcome,
  ToTimeline,
} from '../../protocol/timeline';
import { Chart } from '../interaction/chart';
import { listenToKeys } from '../interaction/input/keyboard';
import { prepareMenus } from '../interaction/input/menu';
import { createPage, type Page } from '../interaction/pageElements';
import type { SavedState } from '../interaction/savedState';
import { listenToSpans } from '../interaction/input/pointer';
import { createDateWords, type DateWords } from '../model/dateWords';
import { EventSequence } from '../model/eventSequence';
import { windowLabel } from '../layout/scale';
import { passFocusOn } from './arrivingFocus';
import { explain } from './emptiness';
import { FilterBar } from './filterBar';
import type { Host } from './host';
import { Legend } from './legend';
import { Limits } from './limits';
import { savedState, savedView, saveView } from './savedViews';

const ZOOM_STEP = 1.6;

/** Milliseconds that a zoom takes; the view is announced afterwards. */
const GLIDE = 250;

/** The page: passes messages from the extension to the chart and the filter bar, and user actions to the extension. */
export class TimelinePage {
  readonly #host: Host;
  readonly #strings: TimelineStrings;
  readonly #words: DateWords;
  readonly #page: Page;
  readonly #chart: Chart;
  readonly #filterBar: FilterBar;
  readonly #limits: Limits;
  readonly #legend: Legend;
  readonly #passFocusOn: () => void;
  /** Set where the user turned time on this page. */
  #turned: 'vertical' | 'horizontal' | undefined;
  #filter: TimelineFilter = { query: '', dates: 'all' };
  /** What to say while there are no events, whatever the filter. */
  #welcome: TimelineWelcome = { text: '', buttons: [] };
  /** Whether the reading order is shown. */
  #isReading: boolean;
  /** The event chosen last, and the index of its mention. */
  #last: { readonly id: string; readonly mention: number } | undefined;

  constructor(host: Host, { locale, strings, direction, page }: Extract<ToTimeline, { type: 'setup' }>) {
    const saved = savedState(host);
    const words = createDateWords(locale);
    this.#host = host;
    this.#strings = strings;
    this.#words = words;
    this.#isReading = saved.reading;
    this.#turned = saved.direction;
    this.#page = createPage(document.getElementById('timeline')!, strings);
    this.#passFocusOn = passFocusOn(this.#page.events);
    this.#chart = new Chart(this.#page, words, strings, saved, {
      chosen: (event, focus, mention) => this.#choose(event, focus, mention),
      onIdle: () => this.#save(),
    });
    this.#filterBar = new FilterBar(this.#page.filter, strings, this.#chart.views.lanes.hidden, {
      filtered: (filter) => this.#setFilter(filter),
      hidden: (lane, isHidden) => {
        this.#chart.hide(lane, isHidden);
        this.#save();
      },
    });
    this.#limits = new Limits(this.#page.limits, strings, () => {
      this.#setFilter({ query: '', dates: 'all' });
      this.#page.events.focus();
    });
    this.#legend = new Legend(this.#page, strings);
    prepareMenus(this.#page, page, {
      under: (x, y) => this.#chart.under(x, y),
      focused: () => this.#chart.focused,
      opened: () => this.#chart.leave(),
    });
    this.#chart.direction = this.#turned ?? direction;
    this.#listenToButtons();
    this.#listenToKeys();
    listenToSpans(this.#page.axis, {
      dayAt: (x) => this.#chart.time.dayAt(x),
      drawn: (span, done) => {
        this.#chart.drawing.span = span;
        if (done) this.#list(span);
      },
    });
    if (this.#isReading) this.#read(true);
  }

  receive(message: Exclude<ToTimeline, { type: 'setup' }>): void {
    const chart = this.#chart;
    switch (message.type) {
      case 'dates':
        this.#words.language = message.language;
        chart.drawing.eras = message.eras;
        break;
      case 'events':
        this.#show(new EventSequence(message.essay, message.events), savedView(this.#host, message.essay));
        this.#passFocusOn();
        break;
      case 'change': {
        // After a restart the events arrive late; until then the saved view has nothing to show.
        const { sequence } = chart;
        this.#show(sequence.changed(message.removed, message.events), savedView(this.#host, sequence.key));
        break;
      }
      case 'direction':
        this.#turned = undefined;
        chart.direction = message.direction;
        this.#save();
        break;
      case 'turn':
        this.#turn();
        break;
      case 'highlight':
        chart.highlight(message.ids, message.reveal && 'scroll');
        break;
      case 'reveal':
        chart.highlight(message.ids, 'widen');
        break;
      case 'zoom':
        chart.zoomTo(message.id);
        break;
      case 'reading':
        if (this.#isReading) chart.read(message);
        break;
      case 'choices':
        this.#filter = message.choices.filter;
        this.#filterBar.update(message.choices, this.#spanWords());
        this.#limits.update(message.choices, this.#spanWords());
        chart.drawing.span = this.#filter.span;
        this.#explainEmptiness(message.choices.total);
        break;
      case 'welcome':
        this.#welcome = message.welcome;
        this.#explainEmptiness(0);
        break;
      case 'draw':
        this.#host.postMessage({ type: 'picture', id: message.id, ...chart.draw(message.whole) });
        break;
    }
  }

  #show(sequence: EventSequence, view: SavedState['views'][number] | undefined): void {
    this.#chart.show(sequence, view);
    this.#explainEmptiness(sequence.size);
  }

  /** Explains why no event is shown, if there is none. `total`: the number of events without the filter. */
  #explainEmptiness(total: number): void {
    const { size } = this.#chart.sequence;
    const words = (text: string): TimelineWelcome => ({ text, buttons: [] });
    const why = size > 0 ? words('') : total > 0 ? words(this.#strings.noneFound) : this.#welcome;
    explain(this.#page.empty, why, (command) => this.#host.postMessage({ type: 'run', command }));
    document.body.classList.toggle('empty-essay', total === 0 && size === 0);
  }

  /** Choosing an event with several mentions again goes to the next mention. */
  #choose({ id, mentions = [] }: TimelineMark, focus: boolean, given?: number): void {
    const last = this.#last;
    const next = last?.id === id && !focus ? (last.mention + 1) % Math.max(1, mentions.length) : 0;
    this.#last = { id, mention: given ?? next };
    this.#host.postMessage({ type: 'select', ...this.#last, focus });
  }

  /** Turns time downwards or to the right, and remembers it for this page. */
  #turn(): void {
    this.#turned = this.#chart.views.current.isVertical ? 'horizontal' : 'vertical';
    this.#chart.direction = this.#turned;
    this.#save();
  }

  #spanWords(): string | undefined {
    const { span } = this.#filter;
    return span && windowLabel({ from: span.earliestDay, to: span.latestDay + 1 }, this.#words);
  }

  #setFilter(filter: TimelineFilter): void {
    this.#filter = filter;
    this.#host.postMessage({ type: 'filter', filter });
  }

  /** Limits the list of events to a span of days, or removes the limit. */
  #list(span: TimelineDays | undefined): void {
    const { query, dates, entity, heading } = this.#filter;
    const names = { ...(entity !== undefined && { entity }), ...(heading !== undefined && { heading }) };
    this.#setFilter({ query, dates, ...names, ...(span && { span }) });
  }

  /** Announces a text to screen readers. */
  #announce(text: string): void {
    this.#page.live.textContent = text;
  }

  #announceWindow(): void {
    setTimeout(() => this.#announce(this.#strings.shown.replace('{0}', this.#chart.time.label(this.#words))), GLIDE);
  }

  #read(on: boolean): void {
    this.#isReading = on;
    this.#page.reading.setAttribute('aria-pressed', String(on));
    if (!on) this.#chart.read(undefined);
    this.#host.postMessage({ type: 'read', on });
  }

  #find(open: boolean): void {
    this.#page.filter.hidden = !open;
    this.#page.find.setAttribute('aria-expanded', String(open));
    if (open) this.#filterBar.focus();
  }

  #listenToButtons(): void {
    const { zoomIn, zoomOut, fit, find, reading, filter, events } = this.#page;
    const zooms = [
      [zoomIn, () => this.#chart.zoomBy(ZOOM_STEP)],
      [zoomOut, () => this.#chart.zoomBy(1 / ZOOM_STEP)],
      [fit, () => this.#chart.time.fit()],
    ] as const;
    for (const [button, zoom] of zooms) {
      button.addEventListener('click', () => {
        zoom();
        this.#announceWindow();
      });
    }
    find.addEventListener('click', () => this.#find(filter.hidden === true));
    reading.addEventListener('click', () => {
      this.#read(!this.#isReading);
      this.#save();
      this.#announce(this.#isReading ? this.#strings.reading : this.#strings.timeline);
    });
    filter.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      this.#find(false);
      events.focus();
    });
  }

  #listenToKeys(): void {
    const { events } = this.#page;
    const chart = this.#chart;
    listenToKeys(events, chart, {
      chosen: (event, focus) => this.#choose(event, focus),
      leave: () => this.#host.postMessage({ type: 'leave' }),
      zoomed: () => this.#announceWindow(),
      listed: () => {
        this.#list(chart.time.shownDays);
        this.#announce(this.#strings.listed.replace('{0}', chart.time.label(this.#words)));
      },
      unlisted: () => {
        const had = this.#filter.span !== undefined;
        if (had) this.#list(undefined);
        return had;
      },
      find: () => this.#find(true),
      turn: () => this.#turn(),
      legend: () => this.#legend.toggle(),
    });
  }

  #save(): void {
    const { sequence, time, views } = this.#chart;
    const { lanes } = views;
    if (sequence.key === undefined || sequence.size === 0) return;
    saveView(this.#host, sequence.key, time.chosen, {
      folded: [...lanes.folded],
      hidden: [...lanes.hidden],
      reading: this.#isReading,
      ...(this.#turned && { direction: this.#turned }),
    });
  }
}
