import type { TimelineStrings } from '../../protocol/timeline';

/** The elements of the page. The listbox tells screen readers what the canvases show. */
export interface Page {
  readonly range: HTMLElement;
  readonly zoomIn: HTMLButtonElement;
  readonly zoomOut: HTMLButtonElement;
  readonly fit: HTMLButtonElement;
  /** Pressed while the page shows the reading order. */
  readonly reading: HTMLButtonElement;
  /** Opens the filter bar below the header. */
  readonly find: HTMLButtonElement;
  readonly filter: HTMLElement;
  /** Says which filter is on while the filter bar is closed. */
  readonly limits: HTMLElement;
  /** Opens the legend. */
  readonly help: HTMLButtonElement;
  readonly legend: HTMLElement;
  readonly chart: HTMLElement;
  readonly axis: HTMLCanvasElement;
  /** Scrolls natively. */
  readonly scroll: HTMLElement;
  /** As tall as all rows together; the canvas of the rows sticks to the upper edge of the view. */
  readonly content: HTMLElement;
  readonly rows: HTMLCanvasElement;
  readonly headings: HTMLElement;
  readonly events: HTMLElement;
  readonly empty: HTMLElement;
  readonly tooltip: HTMLElement;
  readonly live: HTMLElement;
}

export function createPage(root: HTMLElement, strings: TimelineStrings): Page {
  const range = element('div', 'range');
  const zoomOut = button('minus', strings.zoomOut);
  const zoomIn = button('plus', strings.zoomIn);
  const fit = button('fit', strings.fit);
  const buttons = element('div', 'buttons');
  const reading = button('reading', strings.reading);
  const find = button('find', strings.find);
  const help = button('help', strings.legend);
  help.setAttribute('aria-expanded', 'false');
  const legend = element('section', 'legend');
  legend.setAttribute('aria-label', strings.legend);
  legend.tabIndex = -1;
  legend.hidden = true;
  buttons.append(find, reading, zoomOut, zoomIn, fit, help);
  const header = element('header', 'header');
  header.append(range, buttons);
  const filter = element('form', 'filter');
  filter.setAttribute('aria-label', strings.find);
  filter.hidden = true;
  find.setAttribute('aria-expanded', 'false');
  const limits = element('div', 'limits');
  reading.setAttribute('aria-pressed', 'false');

  const axis = canvas('axis');
  const rows = canvas('rows');
  const headings = element('div', 'headings');
  const events = element('div', 'events');
  events.setAttribute('role', 'listbox');
  events.setAttribute('aria-label', strings.timeline);
  events.tabIndex = 0;
  const content = element('div', 'content');
  content.append(rows, headings, events);
  const scroll = element('div', 'scroll');
  scroll.append(content);
  const chart = element('div', 'chart');
  chart.append(axis, scroll);

  const empty = element('div', 'empty');
  const tooltip = element('div', 'tooltip');
  tooltip.setAttribute('aria-hidden', 'true');
  const live = element('div', 'unseen');
  live.setAttribute('role', 'status');
  const heading = element('h1', 'unseen', strings.timeline);
  root.replaceChildren(heading, header, filter, limits, legend, chart, empty, tooltip, live);
  const controls = { range, zoomIn, zoomOut, fit, reading, find, filter, limits, help, legend };
  return { ...controls, chart, axis, scroll, rows, content, headings, events, empty, tooltip, live };
}

export function element(tag: string, className: string, text = ''): HTMLElement {
  const created = document.createElement(tag);
  created.className = className;
  created.textContent = text;
  return created;
}

function canvas(className: string): HTMLCanvasElement {
  const created = document.createElement('canvas');
  created.className = className;
  created.setAttribute('aria-hidden', 'true');
  return created;
}

/** Icons as strokes on a 16 by 16 grid, because the characters of a font are not aligned reliably. */
const signs = {
  plus: 'M3.5 8h9M8 3.5v9',
  minus: 'M3.5 8h9',
  reading: 'M3.5 3.5h3M7.5 6.5h5M5.5 9.5h3M9.5 12.5h3',
  find: 'M10 10l3.5 3.5M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9',
  help: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.700 8 9.200 8 10M8 12v1',
  fit: 'M2.5 3v10M13.5 3v10M5 8h6M6.8 6 4.8 8l2 2M9.2 6l2 2-2 2',
} as const;

const SVG = 'http://www.w3.org/2000/svg';

function button(sign: keyof typeof signs, label: string): HTMLButtonElement {
  const created = document.createElement('button');
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 16 16',
    width: '16',
    height: '16',
    'aria-hidden': 'true',
  })) {
    svg.setAttribute(name, value);
  }
  for (const [name, value] of Object.entries({ d: signs[sign], fill: 'none', stroke: 'currentColor' })) {
    path.setAttribute(name, value);
  }
  svg.append(path);
  created.append(svg);
  created.type = 'button';
  created.title = label;
  created.setAttribute('aria-label', label);
  return created;
}
