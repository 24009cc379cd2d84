/** Runs in the webview: wires messages, page and remembered state together. */
import {
  isToTimeline,
  type FromTimeline,
  type TimelineMark,
  type TimelineStrings,
  type ToTimeline,
} from '../protocol/timeline';
import { Chart } from './chart';
import { createDateWords } from './dateWords';
import { Essay } from './essay';
import { listenToKeys } from './keyboard';
import { createPage, type Page } from './page';
import { isSavedState, type SavedState } from './savedState';

declare function acquireVsCodeApi(): {
  postMessage(message: FromTimeline): void;
  getState(): unknown;
  setState(state: SavedState): void;
};

/** Essays whose zoom is remembered. */
const REMEMBERED = 20;
const ZOOM_STEP = 1.6;

const host = acquireVsCodeApi();
let app: { readonly page: Page; readonly chart: Chart; readonly strings: TimelineStrings } | undefined;

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isToTimeline(data)) receive(data);
});
host.postMessage({ type: 'ready' });

function receive(message: ToTimeline): void {
  if (message.type === 'setup') app = start(message.locale, message.strings);
  if (!app) return;
  const { page, chart, strings } = app;
  switch (message.type) {
    case 'events': {
      const view = savedState().views.find(({ essay }) => essay === message.essay);
      show(new Essay(message.essay, message.events), view);
      break;
    }
    case 'change':
      show(chart.essay.changed(message.removed, message.events));
      break;
    case 'highlight':
      chart.highlight(message.ids);
      break;
    case 'setup':
      break;
  }

  function show(essay: Essay, view?: SavedState['views'][number]): void {
    page.empty.textContent = essay.size > 0 ? '' : essay.key === undefined ? strings.noEssay : strings.noDates;
    document.body.classList.toggle('empty-essay', essay.size === 0);
    chart.show(essay, view);
  }
}

function start(locale: string, strings: TimelineStrings): NonNullable<typeof app> {
  const page = createPage(document.getElementById('timeline')!, strings);
  const picked = (event: TimelineMark, focus: boolean): void =>
    host.postMessage({ type: 'select', id: event.id, focus });
  const chart = new Chart(page, createDateWords(locale), strings, savedState().folded, {
    picked,
    rested: () => save(chart),
  });
  const announce = (): void => {
    // After the glide, so that what is said is what is seen.
    setTimeout(() => (page.live.textContent = strings.shown.replace('{0}', chart.windowLabel)), 250);
  };
  const press = (button: HTMLButtonElement, act: () => void): void =>
    button.addEventListener('click', () => {
      act();
      announce();
    });
  press(page.zoomIn, () => chart.zoomBy(ZOOM_STEP));
  press(page.zoomOut, () => chart.zoomBy(1 / ZOOM_STEP));
  press(page.fit, () => chart.fit());
  listenToKeys(page.events, chart, { picked, leave: () => host.postMessage({ type: 'leave' }), zoomed: announce });
  return { page, chart, strings };
}

function savedState(): SavedState {
  const state = host.getState();
  return isSavedState(state) ? state : { views: [], folded: [] };
}

function save({ essay, window, folded }: Chart): void {
  if (essay.key === undefined) return;
  const others = savedState().views.filter((view) => view.essay !== essay.key);
  const view = window ? [{ essay: essay.key, ...window }] : [];
  host.setState({ views: [...view, ...others].slice(0, REMEMBERED), folded: [...folded] });
}
