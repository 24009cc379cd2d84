// Draws the rows of a vertical view: headings of time, folded gaps, events and clusters. Stateless.
import type { TimelineMark } from '../../protocol/timeline';
import { GROUP_HEIGHT, MARK_TOP, groupAt, rowsBetween, type BreakRow, type EntryRow } from '../layout/timeFlow';
import { eraSpan } from '../layout/eras';
import { groupEnd, groupLabel } from '../layout/timeGroups';
import { DATE_GAP, LINE, RIGHT_EDGE, rowLines, type VerticalLayout } from '../layout/verticalLayout';
import type { LaneEvents } from '../model/laneEvents';
import { drawState } from '../render/lanes';
import type { RenderContext } from '../render/renderContext';
import { drawClusterMark, drawEventMark, drawRail, type VerticalPicture } from './drawRail';

export function drawVertical(canvas: CanvasRenderingContext2D, context: RenderContext, picture: VerticalPicture): void {
  const { viewport, scrollTop } = context;
  const { layout } = picture;
  canvas.clearRect(0, 0, viewport.width, viewport.height);
  canvas.textBaseline = 'middle';
  canvas.direction = 'ltr';
  canvas.save();
  canvas.beginPath();
  // The heading at the upper edge has no background, because the colour of the view is unknown.
  canvas.rect(0, scrollTop > 0 ? GROUP_HEIGHT : 0, viewport.width, viewport.height);
  canvas.clip();
  const rows = rowsBetween(layout, scrollTop, scrollTop + viewport.height);
  for (const row of rows) if (row.type === 'entry') drawRowState(canvas, context, picture, row);
  drawRail(canvas, context, layout);
  for (const row of rows) {
    if (row.type === 'entry') drawEntry(canvas, context, picture, row);
    else if (row.type === 'fold') drawFold(canvas, context, layout, row);
    else drawGroup(canvas, context, layout, row, row.top - scrollTop);
  }
  canvas.restore();
  drawStickyGroup(canvas, context, layout);
}

/** The heading of the first row, at the upper edge; the next heading pushes it away. */
function drawStickyGroup(canvas: CanvasRenderingContext2D, context: RenderContext, layout: VerticalLayout): void {
  const { scrollTop } = context;
  const group = scrollTop > 0 ? groupAt(layout, scrollTop) : undefined;
  if (!group) return;
  const next = rowsBetween(layout, scrollTop + 1, scrollTop + GROUP_HEIGHT).find(
    (row): row is BreakRow => row.type === 'group' && row.top > scrollTop,
  );
  const top = next ? Math.min(0, next.top - scrollTop - GROUP_HEIGHT) : 0;
  canvas.save();
  canvas.beginPath();
  canvas.rect(0, 0, context.viewport.width, GROUP_HEIGHT);
  canvas.clip();
  canvas.clearRect(0, 0, context.viewport.width, GROUP_HEIGHT);
  drawGroup(canvas, context, layout, group, top);
  // The rows below are cut off at the height of a heading, so the part of the next one that is above is drawn here.
  if (next) drawGroup(canvas, context, layout, next, next.top - scrollTop);
  canvas.restore();
  canvas.fillStyle = context.theme.grid;
  canvas.fillRect(0, top + GROUP_HEIGHT - 1, context.viewport.width, 1);
}

/** Between the years of two calendars. */
const BETWEEN = ' · ';

function drawGroup(
  canvas: CanvasRenderingContext2D,
  { theme, viewport, words, small, eras }: RenderContext,
  { rail, step }: VerticalLayout,
  { day, count }: BreakRow,
  y: number,
): void {
  const middle = y + GROUP_HEIGHT / 2 + 0.5;
  canvas.font = theme.boldFont;
  canvas.fillStyle = theme.foreground;
  const label = groupLabel(day, step, words);
  canvas.fillText(label, rail.width, middle);
  const left = rail.width + canvas.measureText(label).width + 2 * DATE_GAP;
  canvas.font = theme.smallFont;
  canvas.fillStyle = theme.muted;
  const number = String(count);
  const right = viewport.width - RIGHT_EDGE - small.width(number);
  canvas.fillText(number, right, middle);
  const spans = eras.map((line) => eraSpan(line, { from: day, to: groupEnd(day, step) })).filter((span) => span !== '');
  const room = right - left - DATE_GAP;
  canvas.fillText([spans.join(BETWEEN), ...spans].find((text) => small.width(text) <= room) ?? '', left, middle);
}

/** A gap that is not drawn to scale, with its length. */
function drawFold(
  canvas: CanvasRenderingContext2D,
  { theme, viewport, words, small, scrollTop }: RenderContext,
  { rail }: VerticalLayout,
  { top, height, count }: BreakRow,
): void {
  const middle = top + height / 2 - scrollTop;
  const text = words.length(count);
  canvas.font = theme.smallFont;
  canvas.fillStyle = theme.muted;
  canvas.fillText(text, rail.width, middle + 0.5);
  canvas.fillStyle = theme.grid;
  const left = rail.width + small.width(text) + DATE_GAP;
  canvas.fillRect(left, Math.round(middle), Math.max(0, viewport.width - RIGHT_EDGE - left), 1);
}

/** Whether a row is, or holds, an event. */
const holds = ({ events }: LaneEvents, row: EntryRow, is: (event: TimelineMark) => boolean): boolean =>
  row.cluster ? row.cluster.members.some((index) => is(events[index]!)) : is(events[row.index]!);

function drawRowState(
  canvas: CanvasRenderingContext2D,
  context: RenderContext,
  { lane, layout }: VerticalPicture,
  row: EntryRow,
): void {
  const { highlighted, hovered, focused, viewport, scrollTop } = context;
  const isHighlighted = highlighted.size > 0 && holds(lane, row, ({ id }) => highlighted.has(id));
  const isFocused = focused !== undefined && holds(lane, row, (event) => event === focused);
  const first = lane.events[row.index]!;
  if (!isHighlighted && !isFocused && first !== hovered) return;
  const bounds = { x0: layout.rail.dotsX - 2, x1: viewport.width, top: row.top - scrollTop, height: row.height - 1 };
  drawState(canvas, context, isFocused ? focused : first, bounds, isHighlighted);
}

function drawEntry(
  canvas: CanvasRenderingContext2D,
  context: RenderContext,
  picture: VerticalPicture,
  row: EntryRow,
): void {
  const { theme, highlighted } = context;
  const { lane } = picture;
  const isSelected =
    highlighted.size > 0 && theme.selection !== '' && holds(lane, row, ({ id }) => highlighted.has(id));
  const colour = isSelected ? theme.selectionText : undefined;
  if (row.cluster) drawClusterRow(canvas, context, picture, row, colour);
  else {
    drawEventMark(canvas, context, picture, row, colour);
    drawEventText(canvas, context, picture, row, colour);
  }
}

/** The date, and the title after it and in the lines below. */
function drawEventText(
  canvas: CanvasRenderingContext2D,
  context: RenderContext,
  { lane, layout: { rail, titleLines } }: VerticalPicture,
  row: EntryRow,
  colour: string | undefined,
): void {
  const { theme, viewport, title, small, scrollTop } = context;
  const { date, label = date, title: words, role } = lane.events[row.index]!;
  const room = viewport.width - rail.width - RIGHT_EDGE;
  const dateWidth = small.width(label);
  const { lines, isApart } = rowLines(title.width(words), dateWidth, room, titleLines);
  const y = row.top + MARK_TOP + 0.5 - scrollTop;
  canvas.font = theme.smallFont;
  canvas.fillStyle = colour ?? theme.muted;
  canvas.fillText(small.fit(label, room), rail.width, y);
  canvas.font = theme.font;
  canvas.fillStyle = colour ?? (role === 'mention' ? theme.muted : theme.foreground);
  const indent = isApart ? room : dateWidth + DATE_GAP;
  const rooms = Array.from({ length: lines }, (_, line) => (line > 0 ? room : room - indent));
  const first = isApart ? 1 : 0;
  title
    .wrap(words, rooms.slice(first))
    .forEach((text, at) => canvas.fillText(text, rail.width + (at + first > 0 ? 0 : indent), y + (at + first) * LINE));
}

function drawClusterRow(
  canvas: CanvasRenderingContext2D,
  context: RenderContext,
  picture: VerticalPicture,
  row: EntryRow,
  colour: string | undefined,
): void {
  const { theme, viewport, title, small, words, scrollTop } = context;
  const { rail } = picture.layout;
  const { from, to } = row.cluster!.covers;
  const y = row.top + MARK_TOP + 0.5 - scrollTop;
  const room = viewport.width - rail.width - RIGHT_EDGE;
  drawClusterMark(canvas, context, picture, row, colour);
  const span = small.fit(words.span(Math.floor(from), Math.max(Math.floor(from), Math.ceil(to) - 1)), room * 0.6);
  canvas.font = theme.smallFont;
  canvas.fillStyle = colour ?? theme.muted;
  canvas.fillText(span, rail.width, y);
  const left = small.width(span) + DATE_GAP;
  canvas.font = theme.font;
  canvas.fillStyle = colour ?? theme.foreground;
  canvas.fillText(title.fit(picture.clusterWords(row), room - left), rail.width + left, y);
}
