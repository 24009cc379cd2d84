import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/**
 * What axe-core finds in a part of a page, or of a frame, by all of its rules or by some: the rule, and the first element
 * that breaks it.
 */
export async function violations(page: Page | Frame, part = 'html', rules?: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  // Behind a webview, the colour of its view shines through, which is outside the frame.
  await page.evaluate(() => {
    const { style } = document.documentElement;
    if (window !== window.top) style.background = 'var(--vscode-sideBar-background, Canvas)';
  });
  return page.evaluate(
    async ([include, runOnly]) => {
      // The script above defines a global variable.
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const found = await inPage.run({ include }, runOnly ? { runOnly } : {});
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`);
    },
    [part, rules] as const,
  );
}
