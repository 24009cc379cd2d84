// Draws the rail of a vertical view. Marks are those of the horizontal view with their axes exchanged. Stateless.
import { solidExtent, type Extent } from '../layout/layout';
import type { RailBar } from '../layout/rail';
import { MARK_TOP, type EntryRow } from '../layout/timeFlow';
import type { VerticalLayout } from '../layout/verticalLayout';
import { fillRounded, paintMark, type MarkStyle } from '../render/paint';
import type { RenderContext } from '../render/renderContext';
import type { LaneEvents } from '../model/laneEvents';

/** What is drawn of one essay. */
export interface VerticalPicture {
  readonly lane: LaneEvents;
  readonly layout: VerticalLayout;
  /** The words of a cluster: "34 events · Mao Zedong". */
  readonly clusterWords: (row: EntryRow) => string;
}

const DOT = 8;
/** How much further than a dot the mark of a longer time reaches, if it is not a bar. */
const LONGER = 7;
/** The thickness of a bar, and how far its open edges fade. */
const THICK = 5;
const FADE = 16;

/** The line of dots, and the bars of lives and periods with their names. */
export function drawRail(
  canvas: CanvasRenderingContext2D,
  context: RenderContext,
  { rail, height }: VerticalLayout,
): void {
  const { theme, viewport, scrollTop } = context;
  canvas.fillStyle = theme.grid;
  canvas.fillRect(Math.round(rail.dotsX - 0.5), 0, 1, Math.min(viewport.height, height - scrollTop));
  for (const bar of rail.named) {
    if (bar.x1 < scrollTop || bar.x0 > scrollTop + viewport.height) continue;
    const colour = theme.lanes[bar.lane.kind];
    drawBar(canvas, context, bar, bar, colour);
    drawName(canvas, context, bar);
  }
}

/** The name of a bar along it, from where the bar becomes visible. */
function drawName(canvas: CanvasRenderingContext2D, context: RenderContext, { lane, index, x, x0, x1 }: RailBar): void {
  const { theme, viewport, small, scrollTop } = context;
  const start = Math.max(x0 - scrollTop, 28) + 4;
  const room = Math.min(x1 - scrollTop, viewport.height) - start - 4;
  const name = small.fit(lane.events[index]!.title, room);
  if (name === '') return;
  canvas.save();
  canvas.translate(x + 8, start);
  canvas.rotate(Math.PI / 2);
  canvas.font = theme.smallFont;
  canvas.fillStyle = lane.events[index] === context.hovered ? theme.foreground : theme.muted;
  canvas.fillText(name, 0, 0);
  canvas.restore();
}

/** The mark of an event: a bar if it is long, otherwise a dot beside its date. */
export function drawEventMark(
  canvas: CanvasRenderingContext2D,
  context: RenderContext,
  { lane, layout }: VerticalPicture,
  { index, top, height }: EntryRow,
  selected: string | undefined,
): void {
  const { rail } = layout;
  const event = lane.events[index]!;
  const time = lane.extents[index]!;
  const y = top + MARK_TOP - context.scrollTop;
  const bar = rail.bars.get(index);
  const colour = context.theme.lanes[event.lane];
  if (bar) {
    // A line leads from the bar to its row.
    canvas.fillStyle = colour;
    canvas.fillRect(bar.x, Math.round(y) - 0.5, rail.width - 4 - bar.x, 1);
    drawBar(canvas, context, bar, solidExtent(time, layout.at, DOT), colour);
    return;
  }
  const isLimit = time.from === time.to;
  // A month or a year is longer than a day, even where neither is drawn to scale.
  const beyond = time.to - time.from > 1 ? Math.min(LONGER, height - DOT - MARK_TOP) : 0;
  const extent = isLimit ? { x0: y, x1: y } : { x0: y - DOT / 2, x1: y + DOT / 2 + beyond };
  const upright = {
    ...time,
    start: isLimit ? time.start : closed(time.start),
    end: isLimit ? time.end : closed(time.end),
  };
  turned(canvas, () =>
    paintMark(
      canvas,
      { event, time: upright, extent, unit: extent, y: rail.dotsX },
      styleOf(context, selected ?? colour),
    ),
  );
}

/** A dot has no room for an open edge: it fades softly. */
const closed = (edge: 'hard' | 'soft' | 'open'): 'hard' | 'soft' => (edge === 'hard' ? 'hard' : 'soft');

function drawBar(
  canvas: CanvasRenderingContext2D,
  context: RenderContext,
  { lane, index, x, x0, x1 }: RailBar,
  solid: Extent,
  colour: string,
): void {
  const { scrollTop, viewport } = context;
  const inView = (extent: Extent): Extent => ({
    x0: Math.max(-2 * FADE, extent.x0 - scrollTop),
    x1: Math.min(viewport.height + 2 * FADE, extent.x1 - scrollTop),
  });
  const mark = {
    event: lane.events[index]!,
    time: lane.extents[index]!,
    extent: inView(solid),
    unit: inView({ x0, x1 }),
  };
  turned(canvas, () => paintMark(canvas, { ...mark, y: x }, styleOf(context, colour)));
}

const styleOf = ({ theme }: RenderContext, colour: string): MarkStyle => ({
  ...{ colour, height: THICK, fill: 1, fade: FADE },
  outline: theme.contrast,
  crowded: false,
});

/** Exchanges the axes, so that marks along time are drawn downwards. */
function turned(canvas: CanvasRenderingContext2D, draw: () => void): void {
  canvas.save();
  canvas.transform(0, 1, 1, 0, 0, 0);
  draw();
  canvas.restore();
}

/** A cluster is a block as tall as its row, fuller for more events. */
export function drawClusterMark(
  canvas: CanvasRenderingContext2D,
  context: RenderContext,
  { lane, layout: { rail } }: VerticalPicture,
  { index, top, height, cluster }: EntryRow,
  selected: string | undefined,
): void {
  const half = 3 + 3 * Math.sqrt(cluster!.share);
  canvas.fillStyle = selected ?? context.theme.lanes[lane.events[index]!.lane];
  const block = { x0: rail.dotsX - half, x1: rail.dotsX + half, top: top - context.scrollTop + 4, height: height - 8 };
  fillRounded(canvas, block, 3);
}
