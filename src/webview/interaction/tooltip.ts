import type { ClusterTarget } from '../layout/targets';
import type { TimelineMark, TimelineStrings } from '../../protocol/timeline';
import type { DateWords } from '../model/dateWords';
import { clusterWordsIn, coveredWords } from './names';
import { element } from './pageElements';

/** Distance from the pointer or the event, in pixels. */
const OFFSET = 14;

/** The tooltip of an event that is pointed at or has the focus. */
export class Tooltip {
  readonly #element: HTMLElement;
  readonly #words: DateWords;
  readonly #strings: TimelineStrings;

  constructor(shown: HTMLElement, words: DateWords, strings: TimelineStrings) {
    this.#element = shown;
    this.#words = words;
    this.#strings = strings;
  }

  /** Shows the tooltip at a point of the page, within the page's edges. `names` are those that the event mentions. */
  show(event: TimelineMark, names: readonly string[], x: number, y: number): void {
    this.#show(x, y, [
      element('div', 'words', dateOf(event, this.#strings)),
      titled(event.title),
      ...quoted(event, this.#strings),
      ...mentionsOf(event, this.#strings),
      ...(names.length > 0 ? [element('div', 'entities', names.join(' · '))] : []),
    ]);
  }

  /** Shows the contents of a cluster. */
  showCluster({ lane, cluster }: ClusterTarget, x: number, y: number): void {
    const { members } = cluster;
    this.#show(x, y, [
      element('div', 'words', coveredWords(cluster, this.#words)),
      element('div', 'title', clusterWordsIn(this.#strings)(cluster)),
      ...members.slice(0, MOST).map((index) => element('div', 'mention', lane.events[index]!.title)),
      ...(members.length > MOST ? [element('div', 'mention', '…')] : []),
    ]);
  }

  #show(x: number, y: number, lines: readonly HTMLElement[]): void {
    const tooltip = this.#element;
    tooltip.replaceChildren(...lines);
    tooltip.classList.add('shown');
    const { width, height } = tooltip.getBoundingClientRect();
    const left = Math.max(4, Math.min(x + OFFSET, innerWidth - width - 6));
    const top = y + OFFSET + height > innerHeight - 6 ? Math.max(4, y - OFFSET - height) : y + OFFSET;
    tooltip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }

  /** Returns whether it was shown. */
  hide(): boolean {
    const shown = this.#element.classList.contains('shown');
    this.#element.classList.remove('shown');
    return shown;
  }
}

function titled(title: string): HTMLElement {
  const line = element('div', 'title', title);
  line.dir = 'auto';
  return line;
}

/** The most mentions that a tooltip lists. */
const MOST = 6;

/** The places that mention an event, if there are several: each click goes to the next one. */
function mentionsOf({ mentions = [], heading, file }: TimelineMark, strings: TimelineStrings): HTMLElement[] {
  const bounds = [file, heading].filter((name) => name !== undefined).join(' › ');
  if (mentions.length === 0) return bounds === '' ? [] : [element('div', 'value', bounds)];
  const lines = mentions.slice(0, MOST).map((mention) => [mention.words, mention.heading].filter(Boolean).join(' · '));
  return [
    element('div', 'value', strings.mentions.replace('{0}', String(mentions.length))),
    ...lines.map((line) => element('div', 'mention', line)),
    ...(mentions.length > MOST ? [element('div', 'mention', '…')] : []),
  ];
}

/** The resolved date, and whether it was inferred: `February 1956 · inferred from the context`. */
const dateOf = ({ date, inferred }: TimelineMark, strings: TimelineStrings): string =>
  inferred ? `${date} · ${strings.inferred}` : date;

/** The words of the text, if they say it in another way: "In the text: that February". */
function quoted({ words, date, label, mentions }: TimelineMark, strings: TimelineStrings): HTMLElement[] {
  const saidIn = (known = ''): boolean => known.toLowerCase().endsWith(words.toLowerCase());
  if (mentions || saidIn(date) || saidIn(label)) return [];
  return [element('div', 'value', strings.inText.replace('{0}', words))];
}
