// Moving pictures of a window, for the README: a picture for each step, with the pointer drawn where the mouse is.
import { writeFileSync } from 'node:fs';
import { encode } from 'modern-gif';
import type { Locator, Page } from 'playwright-core';

interface Frame {
  /** Red, green, blue and opacity of each pixel. */
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  /** Milliseconds that it is shown. */
  readonly delay: number;
}

export class Film {
  readonly #frames: Frame[] = [];

  private constructor(
    private readonly page: Page,
    private readonly decoder: Page,
    private readonly size: { readonly width: number; readonly height: number },
  ) {}

  static async of(page: Page): Promise<Film> {
    const size = { width: 1400, height: 875 };
    await page.setViewportSize(size);
    await page.evaluate(drawPointer);
    return new Film(page, await page.context().newPage(), size);
  }

  /** Takes a picture that is shown for so many milliseconds. */
  async take(delay: number): Promise<void> {
    const png = await this.page.screenshot();
    this.#frames.push({ data: await this.#pixelsOf(png), delay });
  }

  /** Moves the mouse to a part, which may be in a webview, where the page does not see it move. */
  async point(part: Locator): Promise<void> {
    const box = await part.boundingBox();
    if (!box) throw new Error('Nothing to point at.');
    const [x, y] = [box.x + Math.min(box.width / 2, 90), box.y + box.height / 2];
    await this.page.mouse.move(x, y, { steps: 4 });
    await this.page.locator('#film-pointer').evaluate(
      (arrow, [left, top]) => {
        if (arrow instanceof SVGElement) Object.assign(arrow.style, { left: `${left}px`, top: `${top}px` });
      },
      [x, y] as const,
    );
  }

  /** Writes an animated GIF that starts again at its end. Returns its size in bytes. */
  async write(file: string): Promise<number> {
    await this.decoder.close();
    const gif = await encode({ ...this.size, frames: this.#frames, looped: true, maxColors: 255 });
    writeFileSync(file, new Uint8Array(gif));
    return gif.byteLength;
  }

  /** The browser decodes the picture. */
  async #pixelsOf(png: Buffer): Promise<Uint8ClampedArray<ArrayBuffer>> {
    const pixels = await this.decoder.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      context?.drawImage(picture, 0, 0);
      const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, picture.width, picture.height) ?? {};
      const parts: string[] = [];
      for (let at = 0; at < data.length; at += 0x8000)
        parts.push(String.fromCharCode(...data.subarray(at, at + 0x8000)));
      return btoa(parts.join(''));
    }, png.toString('base64'));
    return new Uint8ClampedArray(Buffer.from(pixels, 'base64'));
  }
}

/** Draws the pointer, which screenshots do not have, and moves it with the mouse. Runs in the page. */
function drawPointer(): void {
  const svg = 'http://www.w3.org/2000/svg';
  const arrow = document.createElementNS(svg, 'svg');
  arrow.id = 'film-pointer';
  arrow.setAttribute('viewBox', '0 0 16 24');
  arrow.setAttribute('style', 'position:fixed;left:0;width:18px;height:27px;z-index:2147483647;pointer-events:none');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', 'M1 1v17l4-4 3 8 3-1-3-8h6z');
  path.setAttribute('style', 'fill:#fff;stroke:#000;stroke-width:1.2');
  arrow.append(path);
  document.body.append(arrow);
  const follow = ({ clientX, clientY }: MouseEvent): void => {
    Object.assign(arrow.style, { left: `${clientX}px`, top: `${clientY}px` });
  };
  addEventListener('mousemove', follow, true);
}
