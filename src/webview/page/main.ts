/** Runs in the webview: wires messages, page and remembered state together. */
import {
  isToTimeline,
  type FromTimeline,
  type TimelineDays,
  type TimelineFilter,
  type TimelineMark,
  type TimelineStrings,
  type ToTimeline,
} from '../../protocol/timeline';
import { Chart } from '../interaction/chart';
import { createDateWords } from '../model/dateWords';
import { EventSequence } from '../model/eventSequence';
import { FilterBar } from './filterBar';
import { listenToKeys } from '../interaction/keyboard';
import { createPage, type Page } from '../interaction/pageElements';
import { isSavedState, type SavedState } from '../interaction/savedState';
import { listenToSpans } from '../interaction/spanDrag';

declare function acquireVsCodeApi(): {
  postMessage(message: FromTimeline): void;
  getState(): unknown;
  setState(state: SavedState): void;
};

/** Essays whose zoom is remembered. */
const REMEMBERED = 20;
const ZOOM_STEP = 1.6;

interface App {
  readonly page: Page;
  readonly chart: Chart;
  readonly filterBar: FilterBar;
  readonly strings: TimelineStrings;
}

const host = acquireVsCodeApi();
let app: App | undefined;
let filter: TimelineFilter = { query: '', dates: 'all' };
let isReading = savedState().reading;

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isToTimeline(data)) receive(data);
});
host.postMessage({ type: 'ready' });

function receive(message: ToTimeline): void {
  if (message.type === 'setup') app = start(message.locale, message.strings);
  if (!app) return;
  const { page, chart, filterBar, strings } = app;
  switch (message.type) {
    case 'events':
      show(new EventSequence(message.essay, message.events), viewOf(message.essay));
      break;
    case 'change':
      // After a restart the first events come late: until then the view has nowhere to stand.
      show(chart.essay.changed(message.removed, message.events), viewOf(chart.essay.key));
      break;
    case 'highlight':
      chart.highlight(message.ids, message.reveal);
      break;
    case 'reading':
      if (isReading) chart.read(message);
      break;
    case 'choices':
      filter = message.choices.filter;
      filterBar.update(message.choices);
      chart.span = filter.span;
      tellWhyEmpty(message.choices.total);
      break;
    case 'draw':
      host.postMessage({ type: 'picture', id: message.id, ...chart.draw(message.whole) });
      break;
    case 'setup':
      break;
  }

  function show(essay: EventSequence, view?: SavedState['views'][number]): void {
    chart.show(essay, view);
    tellWhyEmpty(essay.size);
  }

  /** `total`: the events without the filter. */
  function tellWhyEmpty(total: number): void {
    const { size, key } = chart.essay;
    const why = total > 0 ? strings.noneFound : key === undefined ? strings.noEssay : strings.noDates;
    page.empty.textContent = size > 0 ? '' : why;
    document.body.classList.toggle('empty-essay', total === 0 && size === 0);
  }
}

function start(locale: string, strings: TimelineStrings): App {
  const page = createPage(document.getElementById('timeline')!, strings);
  const words = createDateWords(locale);
  let last: { readonly id: string; readonly mention: number } | undefined;
  /** Picked again, an event that is told several times goes from one place to the next. */
  const picked = ({ id, mentions = [] }: TimelineMark, focus: boolean, given?: number): void => {
    const next = last?.id === id && !focus ? (last.mention + 1) % Math.max(1, mentions.length) : 0;
    last = { id, mention: given ?? next };
    host.postMessage({ type: 'select', ...last, focus });
  };
  const chart = new Chart(page, words, strings, savedState(), { picked, rested: () => save(chart) });
  const filtered = (next: TimelineFilter): void => {
    filter = next;
    host.postMessage({ type: 'filter', filter });
  };
  const list = (span: TimelineDays | undefined): void => {
    const { query, dates, entity, heading } = filter;
    const names = { ...(entity !== undefined && { entity }), ...(heading !== undefined && { heading }) };
    filtered({ query, dates, ...names, ...(span && { span }) });
  };
  const filterBar = new FilterBar(page.filter, strings, chart.lanes.hidden, {
    filtered,
    hidden: (lane, isHidden) => {
      chart.hide(lane, isHidden);
      save(chart);
    },
    spanWords: (earliest, latest) => words.span(earliest, latest),
  });
  listenToSpans(page.axis, {
    dayAt: (x) => chart.dayAt(x),
    drawn: (span, done) => {
      chart.span = span;
      if (done) list(span);
    },
  });

  const say = (text: string): void => {
    page.live.textContent = text;
  };
  // After the glide, so that what is said is what is seen.
  const announce = (): void => {
    setTimeout(() => say(strings.shown.replace('{0}', chart.windowLabel)), 250);
  };
  const press = (button: HTMLButtonElement, act: () => void): void => button.addEventListener('click', act);
  const zoom = (act: () => void) => (): void => {
    act();
    announce();
  };
  const read = (on: boolean): void => {
    isReading = on;
    page.reading.setAttribute('aria-pressed', String(on));
    if (!on) chart.read(undefined);
    host.postMessage({ type: 'read', on });
  };
  const find = (open: boolean): void => {
    page.filter.hidden = !open;
    page.find.setAttribute('aria-expanded', String(open));
    if (open) filterBar.focus();
  };
  press(
    page.zoomIn,
    zoom(() => chart.zoomBy(ZOOM_STEP)),
  );
  press(
    page.zoomOut,
    zoom(() => chart.zoomBy(1 / ZOOM_STEP)),
  );
  press(
    page.fit,
    zoom(() => chart.fit()),
  );
  press(page.find, () => find(page.filter.hidden === true));
  press(page.reading, () => {
    read(!isReading);
    save(chart);
    say(isReading ? strings.reading : strings.timeline);
  });
  page.filter.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    find(false);
    page.events.focus();
  });
  listenToKeys(page.events, chart, {
    picked,
    leave: () => host.postMessage({ type: 'leave' }),
    zoomed: announce,
    listed: () => {
      list({ earliestDay: chart.dayAt(0), latestDay: chart.dayAt(page.axis.clientWidth) });
      say(strings.listed.replace('{0}', chart.windowLabel));
    },
    unlisted: () => {
      const had = filter.span !== undefined;
      if (had) list(undefined);
      return had;
    },
    find: () => find(true),
  });
  if (isReading) read(true);
  return { page, chart, filterBar, strings };
}

/** Where an essay was left. */
const viewOf = (key: string | undefined): SavedState['views'][number] | undefined =>
  savedState().views.find(({ essay }) => essay === key);

function savedState(): SavedState {
  const state = host.getState();
  return isSavedState(state) ? state : { views: [], folded: [], hidden: [], reading: false };
}

function save({ essay, window, lanes: { folded, hidden } }: Chart): void {
  if (essay.key === undefined || essay.size === 0) return;
  const others = savedState().views.filter((view) => view.essay !== essay.key);
  const view = window ? [{ essay: essay.key, ...window }] : [];
  const views = [...view, ...others].slice(0, REMEMBERED);
  host.setState({ views, folded: [...folded], hidden: [...hidden], reading: isReading });
}
