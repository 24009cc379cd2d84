import type { ClusterTarget, OptionTarget, PointerTarget } from '../layout/targets';
import type { TimeWindow } from '../model/calendar';
import type { RenderContext } from './renderContext';
import type { Layout, Viewport } from '../layout/layout';
import type { Box, VisibleArea } from '../layout/eventGeometry';
import type { EventPosition } from '../model/eventSequence';
import type { Anchor } from '../layout/hitTest';

/** A way to arrange an essay's events on the canvas: in lanes, or in reading order. */
export interface View {
  /** Time runs downwards instead of to the right. */
  readonly isVertical: boolean;
  /** The places of the lanes, and the total height. */
  layout(viewport: Viewport): Layout;
  draw(canvas: CanvasRenderingContext2D, context: RenderContext): void;
  /** The place of an event, of its first mention if it has several. Undefined if it is not laid out. */
  boundsOf(id: string, visibleArea: VisibleArea): Box | undefined;
  /** The event or cluster under a point of the view. */
  under(x: number, y: number, visibleArea: VisibleArea): PointerTarget | undefined;
  /** The events that can be reached, and their total number. */
  options(visibleArea: VisibleArea): { readonly visible: readonly OptionTarget[]; readonly total: number };
  /** Whether the keys skip an event: it is not on the page, or the first event of its cluster represents it. */
  skips(position: EventPosition, layout: Layout): boolean;
  /** The cluster that contains an event. */
  clusterOf(id: string, layout: Layout): ClusterTarget | undefined;
  /** The events that must not move when the layout changes, the most important first. */
  anchors(visibleArea: VisibleArea): readonly Anchor[];
  /** In a vertical view, the height of a day in the content. */
  topOf?(day: number, viewport: Viewport): number;
  /** Shows the events of a cluster one by one if no zoom separates them; otherwise returns the window to zoom to. */
  open(clusterTarget: ClusterTarget): TimeWindow | undefined;
}
