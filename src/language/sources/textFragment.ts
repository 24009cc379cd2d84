/**
 * The web's own way to name a passage: `#:~:text=prefix-,start,end,-suffix`
 * (https://wicg.github.io/scroll-to-text-fragment/). All parts are plain text here, percent-decoded.
 */
export interface TextFragment {
  readonly prefix?: string;
  readonly start: string;
  /** Given if the passage is named by its first and last words only. */
  readonly end?: string;
  readonly suffix?: string;
}

/** Reads `text=…`; undefined where it is malformed or its percent-encoding is not UTF-8. */
export function parseTextFragment(fragment: string): TextFragment | undefined {
  const parts = fragment.replace(/^(?:#?:~:)?text=/, '').split(',');
  const prefix = parts.length > 1 && parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.length > 1 && parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start, end, ...more] = parts;
  if (start === undefined || start === '' || more.length > 0) return undefined;
  try {
    return {
      start: decodeURIComponent(start),
      ...(end !== undefined && { end: decodeURIComponent(end) }),
      ...(prefix !== undefined && { prefix: decodeURIComponent(prefix) }),
      ...(suffix !== undefined && { suffix: decodeURIComponent(suffix) }),
    };
  } catch {
    return undefined;
  }
}

/** Writes `text=…`, percent-encoded; the inverse of `parseTextFragment`. */
export function formatTextFragment({ prefix, start, end, suffix }: TextFragment): string {
  const parts = [encode(start), end && encode(end)].filter((part) => part !== undefined);
  if (prefix) parts.unshift(`${encode(prefix)}-`);
  if (suffix) parts.push(`-${encode(suffix)}`);
  return `text=${parts.join(',')}`;
}

/** Comma, hyphen and ampersand mean something in a text fragment; brackets end a Markdown link. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[-!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
