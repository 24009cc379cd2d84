import type { ClusterTarget, OptionTarget, PointerTarget } from '../layout/targets';
import type { TimeWindow } from '../model/calendar';
import type { RenderContext } from './renderContext';
import type { Layout, Viewport } from '../layout/layout';
import type { Box, VisibleArea } from '../layout/eventGeometry';
import type { EventPosition } from '../model/eventSequence';

/** One way to set an essay's events out on the canvas: in lanes, or in the order of reading. */
export interface View {
  /** Where the lanes stand, and how tall everything is. */
  layout(viewport: Viewport): Layout;
  draw(canvas: CanvasRenderingContext2D, context: RenderContext): void;
  /** Where an event stands; of several mentions, the first. Undefined where it is not set out. */
  boundsOf(id: string, visibleArea: VisibleArea): Box | undefined;
  /** What is under a point of the view. */
  under(x: number, y: number, visibleArea: VisibleArea): PointerTarget | undefined;
  /** The events that can be reached, and how many there are in all. */
  options(visibleArea: VisibleArea): { readonly visible: readonly OptionTarget[]; readonly total: number };
  /** Whether the keys pass an event over: it is not on the page, or a cluster's first event stands for it. */
  skips(position: EventPosition, layout: Layout): boolean;
  /** The cluster that holds an event. */
  clusterOf(id: string, layout: Layout): ClusterTarget | undefined;
  /** Shows the events of a cluster one by one where no zoom separates them; else returns what to zoom to. */
  open(clusterTarget: ClusterTarget): TimeWindow | undefined;
}
