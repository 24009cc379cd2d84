import type { TimelineStrings } from '../../protocol/timeline';
import type { LaneBox } from '../layout/layout';
import { element } from './pageElements';
import type { LaneEvents } from '../model/laneEvents';

/** The headings of the lanes: buttons that fold a lane and stick to the upper edge while the lane is visible. */
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

  /** Puts each heading at its lane. */
  arrange(boxes: readonly LaneBox[]): void {
    const keys = new Set(boxes.map(({ lane }) => lane.key));
    for (const [key, { strip }] of this.#headings) {
      if (keys.has(key)) continue;
      strip.remove();
      this.#headings.delete(key);
    }
    // The last lane takes the rest of the page, however many rows it has.
    boxes.forEach((box, at) => this.#arrange(box, at, at === boxes.length - 1 ? '' : `${box.bottom - box.top}px`));
  }

  /** Updates the number of visible events in each lane. */
  updateCounts(boxes: readonly LaneBox[]): void {
    const { count: pattern } = this.#strings;
    for (const { lane, visible } of boxes) {
      const [seen, total] = [visible.length, lane.events.length].map(String) as [string, string];
      const text = seen === total ? total : pattern.replace('{0}', seen).replace('{1}', total);
      const { count } = this.#heading(lane);
      if (count.textContent !== text) count.textContent = text;
    }
  }

  #arrange(box: LaneBox, at: number, height: string): void {
    const { strip, button } = this.#heading(box.lane);
    // Keeps the headings in the order of the lanes, whenever they are added.
    if (this.#parent.children[at] !== strip) this.#parent.insertBefore(strip, this.#parent.children[at] ?? null);
    strip.style.top = `${box.top}px`;
    strip.style.height = height;
    strip.style.bottom = height === '' ? '0' : '';
    const expanded = String(!box.folded);
    if (button.getAttribute('aria-expanded') !== expanded) button.setAttribute('aria-expanded', expanded);
  }

  #heading({ key, kind, file }: LaneEvents): Heading {
    let heading = this.#headings.get(key);
    if (!heading) {
      const strip = element('div', `lane ${kind}`);
      const button = element('button', 'heading') as HTMLButtonElement;
      const count = element('span', 'count');
      const name = element('span', 'name', file ?? this.#strings[kind]);
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
  /** As tall as the lane; the button sticks inside it. */
  readonly strip: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly count: HTMLElement;
}
