// Draws the visible clusters: a column each with its number of events, its time and its commonest name; the more events,
// the fuller it is.
import type { RenderContext } from './renderContext';
import { CLUSTERS_HEIGHT } from '../layout/layout';
import type { Cluster } from '../layout/clusters';
import { fillRounded, strokeRounded } from './paint';
import { visibleClusters, clusterBounds, type Box } from '../layout/eventGeometry';
import { clipToLane } from './lanes';

/** Height of the lowest filling in pixels. */
const LOWEST = 6;
const RADIUS = 3;
/** The middle of the first line of words, the distance of the lines, and their distance from the edges. */
const FIRST_LINE = 10.5;
const LINE = 15;
const INSET = 5;

export function drawClusters(canvas: CanvasRenderingContext2D, context: RenderContext): void {
  const { viewport, theme, scrollTop } = context;
  for (const [box, cluster] of visibleClusters(context)) {
    const { x0, x1, top, height } = clusterBounds(box, cluster, viewport);
    const { members } = cluster;
    const { events } = box.lane;
    const isHighlighted = context.highlighted.size > 0 && members.some((at) => context.highlighted.has(events[at]!.id));
    const isHovered = context.hovered === events[members[0]!];
    const isFocused = context.focused !== undefined && members.some((at) => events[at] === context.focused);
    const isSelected = isHighlighted && theme.selection !== '';
    // Heights grow with the square root, so that a few events are visible beside hundreds.
    const tall = LOWEST + (height - LOWEST) * Math.sqrt(cluster.share);
    const column = { x0, x1, top: top - scrollTop, height };
    const colour = isSelected ? theme.selection : theme.lanes[box.lane.kind];

    canvas.save();
    clipToLane(canvas, context, top, top + CLUSTERS_HEIGHT);
    canvas.fillStyle = colour;
    canvas.globalAlpha = isSelected ? 1 : isHovered ? 0.4 : 0.25;
    fillRounded(canvas, isSelected ? column : { ...column, top: column.top + height - tall, height: tall }, RADIUS);
    canvas.globalAlpha = isFocused ? 1 : 0.6;
    canvas.lineWidth = isFocused ? 2 : 1;
    strokeRounded(canvas, column, RADIUS, isFocused ? theme.focus : colour);
    canvas.globalAlpha = 1;
    canvas.fillStyle = isSelected ? theme.selectionText : theme.foreground;
    drawWords(canvas, context, cluster, column);
    canvas.restore();
  }
}

function drawWords(
  canvas: CanvasRenderingContext2D,
  { theme, small, words }: RenderContext,
  { members, covers: { from, to }, name }: Cluster,
  { x0, x1, top }: Box,
): void {
  // Of a column that is cut off at the left, the words stay in view.
  const left = Math.max(0, x0) + INSET;
  const room = x1 - left - INSET;
  const years = words.years(Math.floor(from), Math.max(Math.floor(from), Math.ceil(to) - 1));
  [String(members.length), years, name() ?? ''].forEach((line, at) => {
    canvas.font = at === 0 ? theme.boldFont : theme.smallFont;
    canvas.fillText(small.fit(line, room), left, top + FIRST_LINE + at * LINE);
  });
}
