import type { TimelineCommand, TimelineWelcome } from '../../protocol/timeline';
import { element } from '../interaction/pageElements';

/** Says in place of the chart why it is empty, with buttons for what can be done; without words, says nothing. */
export function explain(
  place: HTMLElement,
  { text, buttons }: TimelineWelcome,
  run: (command: TimelineCommand) => void,
): void {
  // Drawn again at every edit, a button would lose the focus.
  const key = JSON.stringify([text, buttons]);
  if (place.dataset['shown'] === key) return;
  place.dataset['shown'] = key;
  const words = text === '' ? [] : [element('p', '', text)];
  place.replaceChildren(
    ...words,
    ...buttons.map(({ command, label }) => {
      const button = element('button', 'offer', label) as HTMLButtonElement;
      button.type = 'button';
      button.addEventListener('click', () => run(command));
      return button;
    }),
  );
}
