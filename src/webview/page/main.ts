// Runs in the webview; handles messages from the extension once the page knows its language.
import { isToTimeline } from '../../protocol/timeline';
import type { Host } from './host';
import { TimelinePage } from './timelinePage';

declare function acquireVsCodeApi(): Host;

function start(host: Host): void {
  let page: TimelinePage | undefined;
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isToTimeline(data)) return;
    if (data.type === 'setup') page = new TimelinePage(host, data);
    else page?.receive(data);
  });
  host.postMessage({ type: 'ready' });
}

start(acquireVsCodeApi());
