import type { PointerTarget } from '../layout/targets';
import type { TimelineMark } from '../../protocol/timeline';
import type { EventSequence } from '../model/eventSequence';
import type { Page } from './pageElements';
import type { Tooltip } from './tooltip';

/**
 * What the user is pointing at or has selected: the event under the pointer, the one with the keyboard focus, and those
 * at the text cursor.
 */
export class InteractionState {
  /** For a cluster, its first event. */
  hovered: TimelineMark | undefined;
  focused: TimelineMark | undefined;
  /** Ids of the events at the text cursor. */
  highlighted: ReadonlySet<string> = new Set();
  #dismissed: TimelineMark | undefined;
  readonly #page: Page;
  readonly #tooltip: Tooltip;
  readonly #namesOf: (event: TimelineMark) => readonly string[];

  /** `namesOf` gives the names that an event mentions. */
  constructor(page: Page, tooltip: Tooltip, namesOf: (event: TimelineMark) => readonly string[]) {
    this.#page = page;
    this.#tooltip = tooltip;
    this.#namesOf = namesOf;
  }

  /** Returns whether the display must change. */
  hover(target: PointerTarget | undefined, at?: MouseEvent): boolean {
    if (target?.event !== this.#dismissed) this.#dismissed = undefined;
    if (target && at && !this.#dismissed) this.showTooltip(target, at.clientX, at.clientY);
    // It may be the tooltip of an event with the keyboard focus, which nothing is pointing at.
    if (!target) this.#tooltip.hide();
    if (target?.event === this.hovered) return false;
    this.hovered = target?.event;
    this.#page.rows.classList.toggle('over', target !== undefined);
    return true;
  }

  /** Shows the tooltip at a point of the page. */
  showTooltip({ event, clusterTarget }: PointerTarget, x: number, y: number): void {
    if (clusterTarget) this.#tooltip.showCluster(clusterTarget, x, y);
    else this.#tooltip.show(event, this.#namesOf(event), x, y);
  }

  /** After a click the tooltip would cover the neighbours: it stays away until another event is pointed at. */
  dismissTooltip(): void {
    this.#dismissed = this.hovered;
    this.#tooltip.hide();
  }

  /** Returns whether a tooltip was shown. */
  hideTooltip(): boolean {
    return this.#tooltip.hide();
  }

  /** The first event of an essay at the text cursor. */
  firstHighlighted(sequence: EventSequence): TimelineMark | undefined {
    for (const id of this.highlighted) {
      const mark = sequence.mark(id);
      if (mark) return mark;
    }
    return undefined;
  }
}
