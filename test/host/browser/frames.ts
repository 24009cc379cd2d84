import type { Frame, Page } from 'playwright-core';
import { eventually } from '../eventually';

/** The frame of the webview that has such a part. */
export const frameHaving = (page: Page, selector: string): Promise<Frame> =>
  eventually(async () => {
    for (const frame of page.frames()) {
      // A frame may go while it is asked.
      const count = await frame
        .locator(selector)
        .count()
        .catch(() => 0);
      if (frame !== page.mainFrame() && count > 0) return frame;
    }
    throw new Error(`${selector} is in no webview`);
  });

/** The frame of the webview that shows these words. */
export const frameWith = (page: Page, words: string): Promise<Frame> => frameHaving(page, `text=${words}`);
