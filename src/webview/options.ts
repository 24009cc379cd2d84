import type { TimelineMark } from '../protocol/timeline';
import type { Place } from './places';

/** One event as an option of the listbox. */
export interface OptionPlace {
  readonly event: TimelineMark;
  /** Its place among all events, from 0. */
  readonly position: number;
  readonly place: Place;
}

/**
 * The accessible layer: an option for each event in sight, over its place on the canvas. Elements are used again, so
 * that keeping up with a scroll makes none.
 */
export class Options {
  readonly #listbox: HTMLElement;
  readonly #chosen: (event: TimelineMark) => void;
  readonly #shown = new Map<HTMLElement, TimelineMark>();

  constructor(listbox: HTMLElement, chosen: (event: TimelineMark) => void) {
    this.#listbox = listbox;
    this.#chosen = chosen;
    // Only a screen reader clicks here: for the mouse, the layer lets everything through.
    listbox.addEventListener('click', (event) => {
      const mark = event.target instanceof HTMLElement ? this.#shown.get(event.target) : undefined;
      if (mark) this.#chosen(mark);
    });
  }

  update(inSight: readonly OptionPlace[], total: number, focused: TimelineMark | undefined): void {
    const options = around(inSight, focused);
    while (this.#listbox.children.length > options.length) this.#listbox.lastElementChild!.remove();
    while (this.#listbox.children.length < options.length) this.#listbox.append(createOption());
    this.#shown.clear();
    let active = '';
    options.forEach(({ event, position, place }, at) => {
      const option = this.#listbox.children[at] as HTMLElement;
      this.#shown.set(option, event);
      option.id = `option-${at}`;
      option.textContent = `${event.title}, ${event.words}`;
      option.setAttribute('aria-posinset', String(position + 1));
      option.setAttribute('aria-setsize', String(total));
      option.setAttribute('aria-selected', String(event === focused));
      option.style.transform = `translate(${Math.round(place.x0)}px, ${Math.round(place.top)}px)`;
      option.style.width = `${Math.max(1, Math.round(place.x1 - place.x0))}px`;
      option.style.height = `${Math.round(place.height)}px`;
      if (event === focused) active = option.id;
    });
    if (active === '') this.#listbox.removeAttribute('aria-activedescendant');
    else this.#listbox.setAttribute('aria-activedescendant', active);
  }
}

/** A crowd of dots is not read out as a whole: so many events around the focused one are. */
const MOST = 100;

function around(options: readonly OptionPlace[], focused: TimelineMark | undefined): readonly OptionPlace[] {
  const at = options.findIndex(({ event }) => event === focused);
  const start = Math.max(0, Math.min(at - MOST / 2, options.length - MOST));
  return options.slice(start, start + MOST);
}

function createOption(): HTMLElement {
  const option = document.createElement('div');
  option.setAttribute('role', 'option');
  return option;
}
