import type { Frame, Page } from 'playwright-core';
import { eventually } from '../eventually';

/** The innermost frame of the webview that shows these words. */
export const frameWith = (page: Page, words: string): Promise<Frame> =>
  eventually(async () => {
    for (const frame of page.frames()) {
      // A frame may go while it is asked.
      const text = await frame
        .locator('body')
        .innerText({ timeout: 1000 })
        .catch(() => '');
      if (frame !== page.mainFrame() && text.includes(words)) return frame;
    }
    throw new Error(`“${words}” is in no webview`);
  });
