import type { TimeWindow } from '../model/calendar';
import type { Headings } from './headings';
import type { TimelineMark } from '../../protocol/timeline';
import type { Viewport } from '../layout/layout';
import type { Page } from './pageElements';
import type { Box, VisibleArea } from '../layout/eventGeometry';
import { anchoredScroll, scrollTo } from '../layout/hitTest';
import type { View } from '../render/view';

/** Content that grows during a movement grows to this many times what it needs. */
const AHEAD = 1.5;

/** The layout of the current view on the page, and its scroll position. */
export class Scene {
  view: View;
  readonly #page: Page;
  readonly #headings: Headings;
  /** The day at which the next layout of a vertical view begins. */
  startAt: number | undefined;
  readonly #window: () => TimeWindow;
  #visibleArea: VisibleArea;
  /** The height of the content in pixels; 0 if it needs none. */
  #room = 0;

  constructor(page: Page, headings: Headings, view: View, window: () => TimeWindow) {
    this.#page = page;
    this.#headings = headings;
    this.view = view;
    this.#window = window;
    // The size is read when it is needed: reading it here would cost a layout of the page.
    const viewport = { ...window(), width: 1, height: 0 };
    this.#visibleArea = { layout: { boxes: [], height: 0 }, viewport, scrollTop: 0 };
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
    const { scroll } = this.#page;
    const { viewport } = this;
    const scrolled = scroll.scrollTop;
    const anchors = this.view.anchors({ ...this.#visibleArea, scrollTop: scrolled });
    const layout = this.view.layout(viewport);
    this.#makeRoom(layout.height, viewport.height);
    this.#headings.arrange(layout.boxes);
    const lowest = Math.max(0, layout.height - viewport.height);
    const visibleArea = { layout, viewport, scrollTop: Math.min(scrolled, lowest) };
    const bounds = revealed === undefined ? undefined : this.view.boundsOf(revealed, visibleArea);
    const started = this.#started(visibleArea);
    const scrollTop = bounds
      ? scrollTo(bounds, viewport.height, visibleArea.scrollTop)
      : (started ?? anchoredScroll(anchors, (id) => this.view.boundsOf(id, visibleArea), visibleArea.scrollTop));
    // Whole pixels, which the page takes as they are, so that nothing needs to be read back.
    const target = Math.floor(Math.min(lowest, Math.max(0, scrollTop)));
    const scrolls = Math.abs(target - scrolled) >= 1;
    if (scrolls) scroll.scrollTop = target;
    this.#visibleArea = { ...visibleArea, scrollTop: scrolls ? target : visibleArea.scrollTop };
    return bounds;
  }

  /**
   * Makes the content tall enough. A change of its height costs a layout of the page, and a zoom changes it in each
   * frame, so it grows by more than it must, and is as tall as its rows only when the movement is over. Content that
   * fits into the view needs no height.
   */
  #makeRoom(needed: number, view: number): void {
    if (needed <= view) this.#setRoom(0);
    else if (this.#room === 0) this.#setRoom(needed);
    else if (needed > this.#room) this.#setRoom(needed * AHEAD);
  }

  /** The movement is over: the content is as tall as its rows. */
  settle(): void {
    const { layout, viewport } = this.#visibleArea;
    this.#setRoom(layout.height > viewport.height ? layout.height : 0);
  }

  #setRoom(room: number): void {
    if (room === this.#room) return;
    this.#room = room;
    this.#page.content.style.height = room > 0 ? `${room}px` : '';
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
