import { transparent } from './theme';

/** Pixels around a dot into which a soft one fades. */
export const HALO = 3;

export type DotKind = 'solid' | 'hollow' | 'soft';

/** Thousands of dots look alike: each look is drawn once. */
const images = new Map<string, HTMLCanvasElement>();
const CACHE_LIMIT = 200;

/** A dot in the middle of a square that is `HALO` wider on each side, in as many pixels as the screen has for it. */
export function dotImage(colour: string, diameter: number, kind: DotKind): HTMLCanvasElement {
  // Widths vary with the zoom; half pixels are near enough.
  const size = Math.round(diameter * 2) / 2;
  const key = `${colour} ${size} ${kind} ${devicePixelRatio}`;
  let image = images.get(key);
  if (!image) {
    if (images.size > CACHE_LIMIT) images.clear();
    images.set(key, (image = drawDot(colour, size, kind)));
  }
  return image;
}

function drawDot(colour: string, diameter: number, kind: DotKind): HTMLCanvasElement {
  const side = diameter + 2 * HALO;
  const image = document.createElement('canvas');
  image.width = image.height = Math.ceil(side * devicePixelRatio);
  const context = image.getContext('2d')!;
  context.scale(image.width / side, image.height / side);
  const centre = side / 2;
  context.beginPath();
  if (kind === 'hollow') {
    context.arc(centre, centre, diameter / 2 - 0.75, 0, 2 * Math.PI);
    context.strokeStyle = colour;
    context.lineWidth = 1.5;
    context.stroke();
    return image;
  }
  context.arc(centre, centre, kind === 'soft' ? centre : diameter / 2, 0, 2 * Math.PI);
  context.fillStyle = kind === 'soft' ? halo(context, centre, colour) : colour;
  context.fill();
  return image;
}

function halo(context: CanvasRenderingContext2D, centre: number, colour: string): CanvasGradient {
  const gradient = context.createRadialGradient(centre, centre, 0, centre, centre, centre);
  gradient.addColorStop(0.25, colour);
  gradient.addColorStop(1, transparent(colour));
  return gradient;
}
