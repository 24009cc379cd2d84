// Collects the errors of our webviews, and ignores those of all other parts of VS Code.
import type { ConsoleMessage, Page } from 'playwright-core';
import { root } from '../../project';

/** VS Code writes the extension of a webview into the address of its frame. */
const ownFrame = /[?&]extensionId=annalist\.annalist(?:&|$)/;

/** Collects the errors of the pages that our extension shows in `page`. */
export function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message, stack = message }) => {
    if (isOwnScript(stack)) complaints.push(stack);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && isOurs(message, page)) complaints.push(message.text());
  });
  return complaints;
}

/** Decides by the script that the error comes from, or by the document, for example where its security policy is violated. */
function isOurs(message: ConsoleMessage, page: Page): boolean {
  const { url } = message.location();
  return isOwnScript(url) || isOwnDocument(url, page);
}

/** The address of a webview's file ends with its path on the disk. */
function isOwnScript(words: string): boolean {
  const folder = encodeURI(root.replaceAll('\\', '/'));
  return words.includes(`${folder}/dist/timeline.js`) || words.includes(`${folder}/media/timeline.css`);
}

/** VS Code nests two frames for a webview: only the outer one names the extension, but both have the webview's id. */
function isOwnDocument(url: string, page: Page): boolean {
  const webview = idOf(url);
  return webview !== null && page.frames().some((frame) => ownFrame.test(frame.url()) && idOf(frame.url()) === webview);
}

const idOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).searchParams.get('id') : null);
