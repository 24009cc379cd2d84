/** Draws the clusters in sight: a column each, the taller the more events it holds, with their number in it. */
import type { RenderContext } from './renderContext';
import { CLUSTERS_HEIGHT, type Extent } from '../layout/layout';
import { fillRounded } from './paint';
import { clustersInSight, placeOfCluster } from '../layout/eventGeometry';
import { clipToLane } from './lanes';

/** Of the lowest column, where a number just fits, in pixels. */
const LOWEST = 17;

export function drawClusters(context: CanvasRenderingContext2D, frame: RenderContext): void {
  const { viewport, theme, small, scrollTop } = frame;
  for (const [box, cluster] of clustersInSight(frame)) {
    const { x0, x1, top, height } = placeOfCluster(box, cluster, viewport);
    const { members } = cluster;
    const { events } = box.track;
    const highlighted = frame.highlighted.size > 0 && members.some((at) => frame.highlighted.has(events[at]!.id));
    const hovered = frame.hovered === events[members[0]!];
    const focused = frame.focused !== undefined && members.some((at) => events[at] === frame.focused);
    // A few events are seen beside hundreds: heights go by the square root.
    const tall = LOWEST + (height - LOWEST) * Math.sqrt(cluster.share);
    const bottom = top + height - scrollTop;
    const colour = highlighted && theme.selection !== '' ? theme.selection : theme.lanes[box.track.lane];

    context.save();
    clipToLane(context, frame, top, top + CLUSTERS_HEIGHT);
    context.fillStyle = colour;
    context.globalAlpha = highlighted && theme.selection !== '' ? 1 : hovered ? 0.45 : 0.3;
    fillRounded(context, x0, bottom - tall, x1 - x0, tall, 3);
    context.globalAlpha = 1;
    const edge = { x0: x0 + 0.5, x1: x1 - 0.5 };
    outline(context, edge, bottom - tall + 0.5, tall - 1, focused ? theme.focus : colour, focused ? 2 : 1);

    const number = small.fit(String(members.length), x1 - x0 - 2);
    context.font = theme.smallFont;
    context.fillStyle = highlighted && theme.selection !== '' ? theme.selectionText : theme.foreground;
    context.fillText(number, (x0 + x1 - small.width(number)) / 2, bottom - LOWEST / 2 + 0.5);
    context.restore();
  }
}

function outline(
  context: CanvasRenderingContext2D,
  { x0, x1 }: Extent,
  top: number,
  height: number,
  colour: string,
  width: number,
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.roundRect(x0, top, x1 - x0, height, 3);
  context.stroke();
}
