import type { TimeWindow } from '../model/calendar';
import type { Headings } from './headings';
import type { TimelineMark } from '../../protocol/timeline';
import type { Viewport } from '../layout/layout';
import type { Page } from './pageElements';
import type { Box, VisibleArea } from '../layout/eventGeometry';
import { anchoredScroll, scrollTo } from '../layout/hitTest';
import type { View } from '../render/view';

/** The layout of the current view on the page, and its scroll position. */
export class Scene {
  view: View;
  readonly #page: Page;
  readonly #headings: Headings;
  /** The day at which the next layout of a vertical view begins. */
  startAt: number | undefined;
  readonly #window: () => TimeWindow;
  #visibleArea: VisibleArea;

  constructor(page: Page, headings: Headings, view: View, window: () => TimeWindow) {
    this.#page = page;
    this.#headings = headings;
    this.view = view;
    this.#window = window;
    this.#visibleArea = { layout: { boxes: [], height: 0 }, viewport: this.viewport, scrollTop: 0 };
  }

  get viewport(): Viewport {
    const { clientWidth, clientHeight } = this.#page.scroll;
    return { ...this.#window(), width: Math.max(1, clientWidth), height: clientHeight };
  }

  /** The area at the last layout. */
  get visibleArea(): VisibleArea {
    return this.#visibleArea;
  }

  /** Computes the layout again. Scrolls to the event `revealed` and returns its place, or keeps a list where it is. */
  layOut(revealed: string | undefined): Box | undefined {
    const { scroll, content } = this.#page;
    const { viewport } = this;
    const scrolled = scroll.scrollTop;
    const anchors = this.view.anchors({ ...this.#visibleArea, scrollTop: scrolled });
    const layout = this.view.layout(viewport);
    // Reading from the page after changing it costs a layout, so the height changes only if it must. Content that fits
    // into the view needs no height.
    const height = layout.height > viewport.height ? `${layout.height}px` : '';
    const isAsTall = height === content.style.height;
    if (!isAsTall) content.style.height = height;
    this.#headings.arrange(layout.boxes);
    const visibleArea = { layout, viewport, scrollTop: isAsTall ? scrolled : scroll.scrollTop };
    const bounds = revealed === undefined ? undefined : this.view.boundsOf(revealed, visibleArea);
    const started = this.#started(visibleArea);
    const scrollTop = bounds
      ? scrollTo(bounds, viewport.height, visibleArea.scrollTop)
      : (started ?? anchoredScroll(anchors, (id) => this.view.boundsOf(id, visibleArea), visibleArea.scrollTop));
    const scrolls = Math.abs(scrollTop - visibleArea.scrollTop) >= 1;
    if (scrolls) scroll.scrollTop = scrollTop;
    this.#visibleArea = scrolls ? { ...visibleArea, scrollTop: scroll.scrollTop } : visibleArea;
    return bounds;
  }

  /** The height in the view of an event, if it is visible; otherwise the middle of the view. */
  middleOf(event: TimelineMark | undefined): number {
    const { scrollTop, viewport } = this.#visibleArea;
    const bounds = event && this.view.boundsOf(event.id, this.#visibleArea);
    const y = bounds ? bounds.top - scrollTop : -1;
    return y >= 0 && y < viewport.height ? y : viewport.height / 2;
  }

  /** The point of the page for a tooltip of what is in a box. */
  below({ x0, top, height }: Box): { readonly x: number; readonly y: number } {
    const { scroll } = this.#page;
    return { x: x0 + 24, y: scroll.getBoundingClientRect().top - scroll.scrollTop - 12 + top + height };
  }

  /** The scroll position at which a vertical view begins, if it begins at a day. */
  #started({ viewport }: VisibleArea): number | undefined {
    const day = this.startAt;
    this.startAt = undefined;
    return day !== undefined && this.view.isVertical ? this.view.topOf?.(day, viewport) : undefined;
  }

  /** Describes in words what is visible, with its time range. */
  describe(range: string): void {
    this.#headings.updateCounts(this.#visibleArea.layout.boxes);
    this.#page.range.textContent = range;
  }
}
