import type { ClusterTarget, OptionTarget } from '../layout/targets';
import type { TimelineMark } from '../../protocol/timeline';
import type { VisibleArea } from '../layout/eventGeometry';
import type { View } from '../render/view';

/**
 * The accessible layer: one option element for each event in view, placed where the event is drawn. Elements are
 * reused, so that scrolling creates none.
 */
export class Options {
  readonly #listbox: HTMLElement;
  readonly #nameOf: (event: TimelineMark, clusterTarget: ClusterTarget | undefined) => string;
  readonly #shown = new Map<HTMLElement, TimelineMark>();

  /** `nameOf` gives the name of an event or of its cluster. */
  constructor(
    listbox: HTMLElement,
    nameOf: (event: TimelineMark, clusterTarget: ClusterTarget | undefined) => string,
    chosen: (event: TimelineMark) => void,
  ) {
    this.#listbox = listbox;
    this.#nameOf = nameOf;
    // Only screen readers click here; the layer is transparent to the mouse.
    listbox.addEventListener('click', (event) => {
      const mark = event.target instanceof HTMLElement ? this.#shown.get(event.target) : undefined;
      if (mark) chosen(mark);
    });
  }

  /** If the focused event is inside a cluster, the cluster gets the focus. */
  update(view: View, visibleArea: VisibleArea, focusedEvent: TimelineMark | undefined): void {
    const clusterTarget = focusedEvent && view.clusterOf(focusedEvent.id, visibleArea.layout);
    const focused = clusterTarget ? clusterTarget.lane.events[clusterTarget.cluster.members[0]!] : focusedEvent;
    const { visible, total } = view.options(visibleArea);
    const options = around(visible, focused);
    while (this.#listbox.children.length > options.length) this.#listbox.lastElementChild!.remove();
    for (let at = this.#listbox.children.length; at < options.length; at++) this.#listbox.append(createOption(at));
    this.#shown.clear();
    let active = '';
    options.forEach(({ event, rank, bounds, clusterTarget }, at) => {
      const option = this.#listbox.children[at] as HTMLElement;
      this.#shown.set(option, event);
      // A label and not text, which would be laid out and painted although the canvas shows it.
      option.setAttribute('aria-label', this.#nameOf(event, clusterTarget));
      option.setAttribute('aria-posinset', String(rank + 1));
      option.setAttribute('aria-setsize', String(total));
      option.setAttribute('aria-selected', String(event === focused));
      option.style.cssText = placeOf(bounds);
      if (event === focused) active = option.id;
    });
    if (active === '') this.#listbox.removeAttribute('aria-activedescendant');
    else this.#listbox.setAttribute('aria-activedescendant', active);
  }
}

/**
 * In a crowd of dots, only this many events around the focused one become options: a key moves the focus, and the
 * options with it. Each option costs a tenth of a millisecond when the timeline opens.
 */
const MOST = 40;

function around(options: readonly OptionTarget[], focused: TimelineMark | undefined): readonly OptionTarget[] {
  const at = options.findIndex(({ event }) => event === focused);
  const start = Math.max(0, Math.min(at - MOST / 2, options.length - MOST));
  return options.slice(start, start + MOST);
}

/** In one declaration, because each costs as much as all. */
function placeOf({ x0, x1, top, height }: OptionTarget['bounds']): string {
  const [left, width] = [Math.round(x0), Math.max(1, Math.round(x1 - x0))];
  return `transform:translate(${left}px,${Math.round(top)}px);width:${width}px;height:${Math.round(height)}px`;
}

function createOption(at: number): HTMLElement {
  const option = document.createElement('div');
  option.id = `option-${at}`;
  option.setAttribute('role', 'option');
  return option;
}
