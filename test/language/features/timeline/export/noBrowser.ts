// Stands for the parts of a browser that the model of TimelineJS calls.
import { parseFragment } from 'parse5';
import { textOf } from './htmlText';

/** In place of `dompurify`: exported texts are escaped, so there is nothing to sanitize. */
export default { sanitize: (text: string): string => text, addHook: (): void => undefined };

export const fetchJSON = (): never => {
  throw new Error('Tests do not fetch.');
};

class DOMParser {
  parseFromString(text: string) {
    return { body: { textContent: textOf(parseFragment(text)) } };
  }
}

/** Runs a function that expects the `DOMParser` of browsers. */
export function withDomParser<T>(run: () => T): T {
  const place = globalThis as { DOMParser?: unknown };
  place.DOMParser = DOMParser;
  try {
    return run();
  } finally {
    delete place.DOMParser;
  }
}
