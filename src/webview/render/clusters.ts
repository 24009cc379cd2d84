// Draws the visible clusters: one column each with its number, taller for more events.
import type { RenderContext } from './renderContext';
import { CLUSTERS_HEIGHT } from '../layout/layout';
import { fillRounded, strokeRounded } from './paint';
import { visibleClusters, clusterBounds } from '../layout/eventGeometry';
import { clipToLane } from './lanes';

/** Height of the lowest column in pixels, where a number just fits. */
const LOWEST = 17;
const RADIUS = 3;

export function drawClusters(canvas: CanvasRenderingContext2D, context: RenderContext): void {
  const { viewport, theme, small, scrollTop } = context;
  for (const [box, cluster] of visibleClusters(context)) {
    const { x0, x1, top, height } = clusterBounds(box, cluster, viewport);
    const { members } = cluster;
    const { events } = box.lane;
    const isHighlighted = context.highlighted.size > 0 && members.some((at) => context.highlighted.has(events[at]!.id));
    const isHovered = context.hovered === events[members[0]!];
    const isFocused = context.focused !== undefined && members.some((at) => events[at] === context.focused);
    // Heights grow with the square root, so that a few events are visible beside hundreds.
    const tall = LOWEST + (height - LOWEST) * Math.sqrt(cluster.share);
    const bottom = top + height - scrollTop;
    const colour = isHighlighted && theme.selection !== '' ? theme.selection : theme.lanes[box.lane.kind];

    canvas.save();
    clipToLane(canvas, context, top, top + CLUSTERS_HEIGHT);
    canvas.fillStyle = colour;
    canvas.globalAlpha = isHighlighted && theme.selection !== '' ? 1 : isHovered ? 0.45 : 0.3;
    const column = { x0, x1, top: bottom - tall, height: tall };
    fillRounded(canvas, column, RADIUS);
    canvas.globalAlpha = 1;
    canvas.lineWidth = isFocused ? 2 : 1;
    strokeRounded(canvas, column, RADIUS, isFocused ? theme.focus : colour);

    const number = small.fit(String(members.length), x1 - x0 - 2);
    canvas.font = theme.smallFont;
    canvas.fillStyle = isHighlighted && theme.selection !== '' ? theme.selectionText : theme.foreground;
    canvas.fillText(number, (x0 + x1 - small.width(number)) / 2, bottom - LOWEST / 2 + 0.5);
    canvas.restore();
  }
}
