import {
  dateKinds,
  timelineLanes,
  type TimelineChoice,
  type TimelineChoices,
  type TimelineFilter,
  type TimelineLane,
  type TimelineStrings,
} from '../../protocol/timeline';
import { element } from '../interaction/pageElements';

export interface FilterEvents {
  filtered(filter: TimelineFilter): void;
  /** A lane was hidden or shown. */
  hidden(lane: TimelineLane, isHidden: boolean): void;
}

/** The changed part of a filter; undefined removes the condition. */
type FilterPart = { [Key in keyof TimelineFilter]?: TimelineFilter[Key] | undefined };

/** Milliseconds without typing before the search starts. */
const QUERY_REST = 120;

/**
 * Search, filters and lanes in native controls. Shows what the extension sends and reports the user's choices to it.
 */
export class FilterBar {
  readonly #strings: TimelineStrings;
  readonly #events: FilterEvents;
  readonly #search = document.createElement('input');
  readonly #entity: HTMLSelectElement;
  readonly #heading: HTMLSelectElement;
  readonly #dates: HTMLSelectElement;
  readonly #lanes: HTMLElement;
  readonly #found = element('output', 'found');
  readonly #clear = element('button', 'clear') as HTMLButtonElement;
  #filter: TimelineFilter = { query: '', dates: 'all' };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLElement, strings: TimelineStrings, hidden: ReadonlySet<string>, events: FilterEvents) {
    this.#strings = strings;
    this.#events = events;
    this.#search.type = 'search';
    this.#search.placeholder = strings.search;
    this.#search.setAttribute('aria-label', strings.search);
    this.#search.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#choose({ query: this.#search.value }), QUERY_REST);
    });
    this.#entity = this.#select(strings.entity, (entity) => ({ entity }));
    this.#heading = this.#select(strings.heading, (heading) => ({ heading }));
    this.#dates = this.#select(strings.dates, (dates) => ({
      dates: dateKinds.find((kind) => kind === dates) ?? 'all',
    }));
    this.#lanes = element('fieldset', 'lanes');
    this.#lanes.append(element('legend', 'unseen', strings.lanes));
    for (const lane of timelineLanes) this.#lanes.append(this.#laneBox(lane, !hidden.has(lane)));
    this.#clear.type = 'button';
    this.#clear.textContent = strings.clear;
    this.#clear.addEventListener('click', () => {
      this.#search.value = '';
      events.filtered({ query: '', dates: 'all' });
    });
    form.append(this.#search, this.#entity, this.#heading, this.#dates, this.#lanes, this.#found, this.#clear);
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  focus(): void {
    this.#search.focus();
  }

  /** `spanWords` are those of the span to which the list of events is limited. */
  update(choices: TimelineChoices, spanWords: string | undefined): void {
    const { filter, total, found, entities, headings, written, inferred } = choices;
    this.#filter = filter;
    if (document.activeElement !== this.#search) this.#search.value = filter.query;
    const strings = this.#strings;
    this.#fill(this.#entity, strings.entity, entities, filter.entity);
    this.#fill(this.#heading, strings.heading, headings, filter.heading);
    const kinds = [
      { value: 'written', label: strings.written, count: written },
      { value: 'inferred', label: strings.inferredDates, count: inferred },
    ];
    this.#fill(this.#dates, strings.dates, kinds, filter.dates === 'all' ? undefined : filter.dates);
    const parts = [strings.found.replace('{0}', String(found)).replace('{1}', String(total))];
    if (spanWords !== undefined) parts.push(strings.listed.replace('{0}', spanWords));
    this.#found.textContent = parts.join(' · ');
    this.#clear.hidden = found === total && !filter.span && filter.query === '';
  }

  #choose(part: FilterPart): void {
    const merged = { ...this.#filter, ...part };
    const { query, dates, entity, heading, span } = merged;
    this.#filter = {
      query: query ?? '',
      dates: dates ?? 'all',
      ...(entity !== undefined && { entity }),
      ...(heading !== undefined && { heading }),
      ...(span && { span }),
    };
    this.#events.filtered(this.#filter);
  }

  #select(label: string, part: (value: string | undefined) => FilterPart): HTMLSelectElement {
    const select = document.createElement('select');
    select.setAttribute('aria-label', label);
    select.addEventListener('change', () => this.#choose(part(select.selectedIndex === 0 ? undefined : select.value)));
    return select;
  }

  /** The first option removes the condition and names what this list filters. */
  #fill(select: HTMLSelectElement, name: string, choices: readonly TimelineChoice[], chosen: string | undefined): void {
    const option = (value: string, text: string): HTMLOptionElement => {
      const created = document.createElement('option');
      created.value = value;
      created.textContent = text;
      created.selected = value === chosen;
      return created;
    };
    const first = option('', `${name}: ${this.#strings.all}`);
    first.selected = chosen === undefined;
    select.replaceChildren(first, ...choices.map(({ value, label, count }) => option(value, `${label} (${count})`)));
    select.classList.toggle('chosen', chosen !== undefined);
  }

  #laneBox(lane: TimelineLane, shown: boolean): HTMLElement {
    const label = element('label', `lane ${lane}`);
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = shown;
    box.addEventListener('change', () => this.#events.hidden(lane, !box.checked));
    label.append(box, element('span', 'name', this.#strings[lane]));
    return label;
  }
}
