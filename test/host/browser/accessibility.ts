import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What axe-core finds in a part of a page, or of a frame: the rule, and the first element that breaks it. */
export async function violations(page: Page | Frame, part = 'html'): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (include) => {
    // The script above defines a global variable.
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const found = await inPage.run({ include });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
  }, part);
}
