import type { TimelineMark } from '../../../protocol/timeline';
import type { PointerTarget } from '../../layout/targets';
import type { Page } from '../pageElements';

/** Finds the events that a menu is asked for. */
export interface MenuEvents {
  under(x: number, y: number): PointerTarget | undefined;
  /** The event with the keyboard focus. */
  readonly focused: () => TimelineMark | undefined;
  /** A menu opens. */
  opened(): void;
}

/**
 * Tells VS Code, which shows the menu, about the event under the pointer or, for a menu asked for by key, the one with
 * the keyboard focus. `page` is the id of the page.
 */
export function prepareMenus(page: Page, id: string, events: MenuEvents): void {
  const tell = (context: object): void => {
    page.chart.dataset['vscodeContext'] = JSON.stringify({ preventDefaultContextMenuItems: true, ...context });
  };
  tell({});
  // Before VS Code hears of it.
  const prepare = (event: MouseEvent): void => {
    const target = event.target === page.rows ? events.under(event.offsetX, event.offsetY) : undefined;
    const mark = target
      ? target.clusterTarget
        ? undefined
        : target.event
      : event.target === page.events && events.focused();
    tell(mark ? eventContext(mark, id) : {});
    events.opened();
  };
  addEventListener('contextmenu', prepare, { capture: true });
}

/** The keys that `package.json` tests in `webview/context`, and what the commands get. */
const eventContext = ({ id, lane, entities }: TimelineMark, page: string): object => ({
  webviewSection: lane === 'essay' ? 'essayEvent' : 'entryEvent',
  annalistNamed: entities.length > 0,
  event: id,
  page,
});
