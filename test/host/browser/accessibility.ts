import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What of VS Code's own markup breaks a rule: which elements, and why they are not ours to mend. */
const known: readonly { readonly rule: string; readonly selector: string; readonly why: string }[] = [
  {
    rule: 'label-content-name-mismatch',
    selector: '.monaco-list-row',
    why: 'VS Code sets label and description side by side without a space. `namesLackLabel` checks what is ours.',
  },
  {
    rule: 'aria-allowed-attr',
    selector: '.quick-input-list .monaco-list-row',
    why: 'VS Code gives the rows of each list a level, also where they are options or checkboxes.',
  },
  {
    rule: 'aria-required-children',
    selector: '.quick-input-list .monaco-list[role="listbox"]',
    why: 'VS Code makes the rows of a list with several answers checkboxes.',
  },
  {
    rule: 'nested-interactive',
    selector: '.quick-input-list .monaco-list-row[role="checkbox"]',
    why: 'VS Code puts the buttons of a row into its checkbox.',
  },
  {
    rule: 'color-contrast',
    selector: '.quick-input-list :is(.quick-input-list-label-meta, .label-description) .monaco-highlighted-label',
    why: 'VS Code draws the second words and lines of a list in a paler colour, which no extension chooses.',
  },
  {
    rule: 'aria-prohibited-attr',
    selector: '.monaco-keybinding',
    why: 'VS Code names the keys of a command on an element without a role.',
  },
];

/**
 * What axe-core finds in a part of a page, or of a frame, by all of its rules or by some: the rule, and the element that
 * breaks it.
 */
export async function violations(page: Page | Frame, part = 'html', rules?: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  // Behind a webview, the colour of its view shines through, which is outside the frame.
  await page.evaluate(() => {
    const { style } = document.documentElement;
    if (window !== window.top) style.background = 'var(--vscode-sideBar-background, Canvas)';
  });
  return page.evaluate(
    async ([include, runOnly, excluded]) => {
      // The script above defines a global variable.
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const found = await inPage.run({ include }, runOnly ? { runOnly } : {});
      return found.violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ target: [selector] }) => {
            const element = typeof selector === 'string' ? document.querySelector(selector) : null;
            return !excluded.some((each) => each.rule === id && element?.matches(each.selector));
          })
          .map(({ html }) => `${id}: ${html.slice(0, 200)}`),
      );
    },
    [part, rules, known] as const,
  );
}

/**
 * The rows of lists and trees whose name lacks a word that they show first. A name may say in full what is shown short:
 * “29 September” for “29 Sep”.
 */
export const namesLackLabel = (page: Page, part: string): Promise<string[]> =>
  page.locator(`${part} .monaco-list-row`).evaluateAll((rows) =>
    rows.flatMap((row) => {
      const name = row.getAttribute('aria-label') ?? '';
      const label = row.querySelector('.label-name')?.textContent ?? '';
      const spoken = name.split(/[\s/]/u);
      const isSaid = label.split(/\s/u).every((word) => spoken.some((each) => each.startsWith(word)));
      return isSaid ? [] : [`“${name}” does not say “${label}”`];
    }),
  );
