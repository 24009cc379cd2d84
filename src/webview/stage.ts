import type { Headings } from './headings';
import type { Layout, Viewport } from './layout';
import type { Page } from './page';
import type { Place, Sight } from './places';
import type { TimeWindow } from './scale';
import { anchoredScroll, anchorsOf, scrollTo } from './sight';
import type { View } from './view';

/** What is set out on the page, in the view that it shows, and how far that is scrolled. */
export class Stage {
  view: View;
  readonly #page: Page;
  readonly #headings: Headings;
  readonly #window: () => TimeWindow;
  #layout: Layout = { boxes: [], height: 0 };

  constructor(page: Page, headings: Headings, view: View, window: () => TimeWindow) {
    this.#page = page;
    this.#headings = headings;
    this.view = view;
    this.#window = window;
  }

  get layout(): Layout {
    return this.#layout;
  }

  get viewport(): Viewport {
    const { clientWidth, clientHeight } = this.#page.scroll;
    return { ...this.#window(), width: Math.max(1, clientWidth), height: clientHeight };
  }

  get sight(): Sight {
    return { layout: this.#layout, viewport: this.viewport, scrollTop: this.#page.scroll.scrollTop };
  }

  /** Sets everything out anew, and scrolls to an event whose place it returns, or so that a list stays where it is. */
  setOut(revealed: string | undefined): Place | undefined {
    const { scroll, content } = this.#page;
    const anchors = anchorsOf(this.sight);
    this.#layout = this.view.layout(this.viewport);
    content.style.height = `${this.#layout.height}px`;
    this.#headings.update(this.#layout.boxes);
    const { sight, view } = this;
    const place = revealed === undefined ? undefined : view.placeOf(revealed, sight);
    const scrollTop = place
      ? scrollTo(place, sight.viewport.height, sight.scrollTop)
      : anchoredScroll(anchors, (id) => view.placeOf(id, sight), sight.scrollTop);
    if (Math.abs(scrollTop - sight.scrollTop) >= 1) scroll.scrollTop = scrollTop;
    return place;
  }
}
