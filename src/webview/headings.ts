import type { TimelineLane, TimelineStrings } from '../protocol/timeline';
import type { LaneBox } from './layout';
import { element } from './page';

/** The lanes' headings: buttons that fold, each sticking to the upper edge while its lane is in view. */
export class Headings {
  readonly #parent: HTMLElement;
  readonly #strings: TimelineStrings;
  readonly #toggled: (lane: TimelineLane) => void;
  readonly #headings = new Map<TimelineLane, Heading>();

  constructor(parent: HTMLElement, strings: TimelineStrings, toggled: (lane: TimelineLane) => void) {
    this.#parent = parent;
    this.#strings = strings;
    this.#toggled = toggled;
  }

  update(boxes: readonly LaneBox[]): void {
    const lanes = new Set(boxes.map(({ track }) => track.lane));
    for (const [lane, { strip }] of this.#headings) {
      if (lanes.has(lane)) continue;
      strip.remove();
      this.#headings.delete(lane);
    }
    for (const box of boxes) this.#update(box);
  }

  #update(box: LaneBox): void {
    const { strip, button, count } = this.#heading(box.track.lane);
    strip.style.top = `${box.top}px`;
    strip.style.height = `${box.bottom - box.top}px`;
    button.setAttribute('aria-expanded', String(!box.folded));
    const total = box.track.events.length;
    const seen = box.visible.length;
    const { count: pattern } = this.#strings;
    const text = seen === total ? String(total) : pattern.replace('{0}', String(seen)).replace('{1}', String(total));
    if (count.textContent !== text) count.textContent = text;
  }

  #heading(lane: TimelineLane): Heading {
    let heading = this.#headings.get(lane);
    if (!heading) {
      const strip = element('div', `lane ${lane}`);
      const button = element('button', 'heading') as HTMLButtonElement;
      const count = element('span', 'count');
      button.type = 'button';
      button.append(element('span', 'twistie'), element('span', 'name', this.#strings[lane]), count);
      button.addEventListener('click', () => this.#toggled(lane));
      strip.append(button);
      // Lanes come in their order, whenever they come.
      const after = [...this.#headings].find(([other]) => order(other) > order(lane));
      this.#parent.insertBefore(strip, after?.[1].strip ?? null);
      this.#headings.set(lane, (heading = { strip, button, count }));
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

function order(lane: TimelineLane): number {
  return ['essay', 'glossary', 'lives'].indexOf(lane);
}
