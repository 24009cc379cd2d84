import { transparent } from './theme';

/** Pixels around a dot into which a soft one fades. */
const HALO = 3;

export type DotKind = 'solid' | 'hollow' | 'soft';

/** Thousands of dots look alike: each look is drawn once, kept by colour and then by half pixels and kind. */
const images = new Map<string, Map<number, ImageBitmap>>();
const kinds: readonly DotKind[] = ['solid', 'hollow', 'soft'];
let ratio = 0;

/** A dot in the middle of a square that is `HALO` wider on each side, in as many pixels as the screen has for it. */
export function dotImage(colour: string, diameter: number, kind: DotKind): ImageBitmap {
  if (ratio !== devicePixelRatio) images.clear();
  ratio = devicePixelRatio;
  let ofColour = images.get(colour);
  if (!ofColour) images.set(colour, (ofColour = new Map<number, ImageBitmap>()));
  // Widths vary with the zoom; half pixels are near enough.
  const halves = Math.round(diameter * 2);
  const key = halves * kinds.length + kinds.indexOf(kind);
  let image = ofColour.get(key);
  if (!image) ofColour.set(key, (image = drawDot(colour, halves / 2, kind)));
  return image;
}

function drawDot(colour: string, diameter: number, kind: DotKind): ImageBitmap {
  const side = diameter + 2 * HALO;
  const pixels = Math.ceil(side * devicePixelRatio);
  const canvas = new OffscreenCanvas(pixels, pixels);
  const context = canvas.getContext('2d')!;
  context.scale(pixels / side, pixels / side);
  const centre = side / 2;
  context.beginPath();
  if (kind === 'hollow') {
    context.arc(centre, centre, diameter / 2 - 0.75, 0, 2 * Math.PI);
    context.strokeStyle = colour;
    context.lineWidth = 1.5;
    context.stroke();
  } else {
    context.arc(centre, centre, kind === 'soft' ? centre : diameter / 2, 0, 2 * Math.PI);
    context.fillStyle = kind === 'soft' ? halo(context, centre, colour) : colour;
    context.fill();
  }
  // Drawing from a bitmap costs a fraction of drawing from a canvas, which is copied each time.
  return canvas.transferToImageBitmap();
}

function halo(context: OffscreenCanvasRenderingContext2D, centre: number, colour: string): CanvasGradient {
  const gradient = context.createRadialGradient(centre, centre, 0, centre, centre, centre);
  gradient.addColorStop(0.25, colour);
  gradient.addColorStop(1, transparent(colour));
  return gradient;
}
