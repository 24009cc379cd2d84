import type { TimelineStrings } from '../protocol/timeline';
import type { LaneBox } from './layout';
import { element } from './page';
import type { Track } from './track';

/** The lanes' headings: buttons that fold, each sticking to the upper edge while its lane is in view. */
export class Headings {
  readonly #parent: HTMLElement;
  readonly #strings: TimelineStrings;
  readonly #toggled: (key: string) => void;
  readonly #headings = new Map<string, Heading>();

  constructor(parent: HTMLElement, strings: TimelineStrings, toggled: (key: string) => void) {
    this.#parent = parent;
    this.#strings = strings;
    this.#toggled = toggled;
  }

  update(boxes: readonly LaneBox[]): void {
    const keys = new Set(boxes.map(({ track }) => track.key));
    for (const [key, { strip }] of this.#headings) {
      if (keys.has(key)) continue;
      strip.remove();
      this.#headings.delete(key);
    }
    boxes.forEach((box, at) => this.#update(box, at));
  }

  #update(box: LaneBox, at: number): void {
    const { strip, button, count } = this.#heading(box.track);
    // Lanes come in their order, whenever they come.
    if (this.#parent.children[at] !== strip) this.#parent.insertBefore(strip, this.#parent.children[at] ?? null);
    strip.style.top = `${box.top}px`;
    strip.style.height = `${box.bottom - box.top}px`;
    button.setAttribute('aria-expanded', String(!box.folded));
    const total = box.track.events.length;
    const seen = box.visible.length;
    const { count: pattern } = this.#strings;
    const text = seen === total ? String(total) : pattern.replace('{0}', String(seen)).replace('{1}', String(total));
    if (count.textContent !== text) count.textContent = text;
  }

  #heading({ key, lane, file }: Track): Heading {
    let heading = this.#headings.get(key);
    if (!heading) {
      const strip = element('div', `lane ${lane}`);
      const button = element('button', 'heading') as HTMLButtonElement;
      const count = element('span', 'count');
      const name = element('span', 'name', file ?? this.#strings[lane]);
      name.dir = 'auto';
      button.type = 'button';
      button.append(element('span', 'twistie'), name, count);
      button.addEventListener('click', () => this.#toggled(key));
      strip.append(button);
      this.#headings.set(key, (heading = { strip, button, count }));
    }
    return heading;
  }
}

interface Heading {
  /** As tall as the lane: what the button sticks within. */
  readonly strip: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly count: HTMLElement;
}
