import type { TimelineDays, TimelineStrings } from '../../protocol/timeline';
import { pictureOf } from '../render/exportPng';
import type { RenderContext } from '../render/renderContext';
import type { Lanes } from './laneView';
import type { Scene } from './scene';

/** A PNG in base64, and the days that it shows. */
export interface Picture {
  readonly png: string;
  readonly days: TimelineDays;
}

/** The least width of a picture of everything, in pixels. */
const WIDE = 1000;

/**
 * Draws the visible part, or everything. Everything is drawn with time to the right, whatever the page shows. The days
 * are absent for the visible part of a vertical view.
 */
export function drawPicture(
  scene: Scene,
  lanes: Lanes,
  shown: RenderContext,
  strings: TimelineStrings,
  whole: boolean,
): Omit<Picture, 'days'> & Partial<Picture> {
  if (!whole && scene.view.isVertical) return { png: pictureOf(shown, strings, scene.view) };
  const view = whole && scene.view.isVertical ? lanes : scene.view;
  const page = { ...scene.viewport, width: Math.max(scene.viewport.width, whole ? WIDE : 0) };
  const viewport = whole ? { ...page, ...lanes.fitTo('all') } : page;
  const layout = view.layout(viewport);
  const height = whole ? layout.height : viewport.height;
  const context = {
    ...shown,
    layout,
    viewport: { ...viewport, height },
    scrollTop: whole ? 0 : scene.visibleArea.scrollTop,
  };
  const days = { earliestDay: Math.floor(viewport.from), latestDay: Math.ceil(viewport.to) - 1 };
  return { png: pictureOf(context, strings, view), days };
}
