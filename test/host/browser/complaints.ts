// What went wrong in our webviews: errors of other parts of VS Code are not ours to report.
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

/** By the script that complains, or by the document where no script does: a policy that was broken. */
function isOurs(message: ConsoleMessage, page: Page): boolean {
  const { url } = message.location();
  return isOwnScript(url) || isOwnDocument(url, page);
}

/** The files of a webview have the paths that they have on the disk. */
function isOwnScript(words: string): boolean {
  const folder = encodeURI(root.replaceAll('\\', '/'));
  return words.includes(`${folder}/dist/timeline.js`) || words.includes(`${folder}/media/timeline.css`);
}

/** The document of a webview stands in a frame inside one that names our extension; both have the webview's id. */
function isOwnDocument(url: string, page: Page): boolean {
  const webview = idOf(url);
  return webview !== null && page.frames().some((frame) => ownFrame.test(frame.url()) && idOf(frame.url()) === webview);
}

const idOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).searchParams.get('id') : null);
