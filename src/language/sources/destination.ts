import type { Span } from '../types';
import { parseTextFragment } from './textFragment';

/** The parts of a link's destination. */
export type Destination =
  /**
   * A file beside the text (`''`: the text itself), or under its workspace folder where the path begins with a slash.
   */
  | { readonly kind: 'file'; readonly path: string; readonly fragment?: string }
  | { readonly kind: 'web'; readonly fragment?: string }
  /** Something that Annalist does not check: `mailto:`, a file by its absolute address. */
  | { readonly kind: 'other' }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/**
 * `scheme`: it would run something, or names a passage of something that Annalist cannot read; `encoding`: the path's
 * percent-encoding is not UTF-8; `fragment`: the text fragment is malformed.
 */
export type Refusal = 'scheme' | 'encoding' | 'fragment';

/** Nothing that a text links to may run. */
const running = /^(?:command|javascript|vbscript|data):/i;
const scheme = /^[a-z][a-z0-9+.-]*:/i;

/** Reads a destination as Markdown gives it, without escapes. The fragment is `text=…`, as `findPassage` takes it. */
export function readDestination(destination: string): Destination {
  // Browsers ignore white space and control characters in a scheme.
  const bare = destination.replace(/[\0-\x20]/g, '');
  if (running.test(bare)) return { kind: 'refused', reason: 'scheme' };
  const directive = directiveIn(destination);
  const fragment = directive && destination.slice(directive.start, directive.end);
  if (/^https?:\/\//i.test(destination)) return { kind: 'web', ...(fragment !== undefined && { fragment }) };
  if (scheme.test(bare) || /^(?:\\|\/[/\\])/.test(bare)) {
    return directive ? { kind: 'refused', reason: 'scheme' } : { kind: 'other' };
  }
  let path: string;
  try {
    path = decodeURIComponent(destination.split('#', 1)[0] ?? '');
  } catch {
    return { kind: 'refused', reason: 'encoding' };
  }
  if (path.includes('\0')) return { kind: 'refused', reason: 'encoding' };
  if (fragment === undefined) return { kind: 'file', path };
  const isSound = fragment.startsWith('text=') && parseTextFragment(fragment);
  return isSound ? { kind: 'file', path, fragment } : { kind: 'refused', reason: 'fragment' };
}

/** A destination with another text fragment (`text=…`); the rest stays as written. */
export function withFragment(destination: string, fragment: string): string {
  const directive = directiveIn(destination);
  if (!directive) return `${destination}${destination.includes('#') ? '' : '#'}:~:${fragment}`;
  return destination.slice(0, directive.start) + fragment + destination.slice(directive.end);
}

/** Where `text=…` stands in a destination: behind `:~:`, up to the next directive or the end. */
function directiveIn(destination: string): Span | undefined {
  const hash = destination.indexOf('#');
  const mark = hash < 0 ? -1 : destination.indexOf(':~:', hash);
  if (mark < 0) return undefined;
  let start = mark + 3;
  for (const directive of destination.slice(start).split('&')) {
    if (directive.startsWith('text=')) return { start, end: start + directive.length };
    start += directive.length + 1;
  }
  return { start: mark + 3, end: destination.length };
}
