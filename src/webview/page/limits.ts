import type { TimelineChoices, TimelineStrings } from '../../protocol/timeline';
import { element } from '../interaction/pageElements';

/** Says above the chart, while the filter bar is closed, which filter is on, with a button that removes it. */
export class Limits {
  readonly #strings: TimelineStrings;
  readonly #place: HTMLElement;
  readonly #words = element('span', 'words');

  constructor(place: HTMLElement, strings: TimelineStrings, cleared: () => void) {
    this.#strings = strings;
    this.#place = place;
    const clear = element('button', 'clear', '×') as HTMLButtonElement;
    clear.type = 'button';
    clear.title = strings.clear;
    clear.setAttribute('aria-label', strings.clear);
    clear.addEventListener('click', cleared);
    place.append(this.#words, clear);
    place.hidden = true;
  }

  /** `spanWords` are those of the span to which the list of events is limited. */
  update(choices: TimelineChoices, spanWords: string | undefined): void {
    const strings = this.#strings;
    const parts = namesOf(choices, strings);
    if (parts.length > 0) {
      const { found, total } = choices;
      parts.unshift(strings.found.replace('{0}', String(found)).replace('{1}', String(total)));
    }
    if (spanWords !== undefined) parts.push(strings.listed.replace('{0}', spanWords));
    this.#words.textContent = parts.join(' · ');
    this.#place.hidden = parts.length === 0;
  }
}

/** What the events have in common that pass the filter. */
function namesOf({ filter, entities, headings }: TimelineChoices, strings: TimelineStrings): string[] {
  const label = (choices: TimelineChoices['entities'], value: string | undefined): string | undefined =>
    value === undefined ? undefined : (choices.find((choice) => choice.value === value)?.label ?? value);
  const dates = { all: undefined, written: strings.written, inferred: strings.inferredDates }[filter.dates];
  const query = filter.query === '' ? undefined : `“${filter.query}”`;
  return [query, label(entities, filter.entity), label(headings, filter.heading), dates].filter(
    (part) => part !== undefined,
  );
}
