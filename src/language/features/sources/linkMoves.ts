import { readDestination } from '../../sources/destination';
import type { TextEdit } from '../../types';
import { linksIn } from './markdownLinks';

/** A file or folder that was moved or renamed. URIs, percent-encoded. */
export interface FileMove {
  readonly from: string;
  readonly to: string;
}

/** A Markdown text that may link to a moved file, or was moved itself. */
export interface LinkingText {
  /** Where it is now. */
  readonly uri: string;
  readonly text: string;
  /** The folder that a path with a slash in front starts from. */
  readonly root?: string;
}

/**
 * The edits after which every relative link of a text leads where it led before the moves. Only paths change: fragments
 * stay, and so does a path that is still right.
 */
export function linkUpdates({ uri, text, root }: LinkingText, moves: readonly FileMove[]): TextEdit[] {
  const here = locate(uri);
  const moved = moves.map(({ from, to }) => ({ from: locate(from), to: locate(to) }));
  if (!here || !mayConcern(here, text, moved)) return [];
  const base = root === undefined ? undefined : locate(root);
  const before = follow(here, moved, 'to', 'from');
  return linksIn(text).flatMap(({ destination, target }) => {
    const read = readDestination(destination);
    if (read.kind !== 'file' || read.path === '') return [];
    const fromRoot = read.path.startsWith('/');
    if (fromRoot && !base) return [];
    const led = fromRoot && base ? step(folder(base), read.path) : step(before, read.path);
    if (led.steps[0] === '..') return [];
    const leads = follow(led, moved, 'from', 'to');
    if (same(leads, fromRoot ? led : step(here, read.path))) return [];
    const written = text.slice(target.start, target.end);
    const pathLength = written.includes('#') ? written.indexOf('#') : written.length;
    const path = pathTo(leads, here, fromRoot ? base : undefined);
    return path === undefined
      ? []
      : [{ start: target.start, end: target.start + pathLength, text: inStyleOf(written.slice(0, pathLength), path) }];
  });
}

/** A place in a file system: `file://` with `['a', 'b c.md']`. */
interface Place {
  readonly origin: string;
  readonly steps: readonly string[];
}

type Moved = readonly { readonly from: Place | undefined; readonly to: Place | undefined }[];

function locate(uri: string): Place | undefined {
  const [, origin, path] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)\/(.*)$/is.exec(uri) ?? [];
  if (origin === undefined || path === undefined) return undefined;
  try {
    return { origin, steps: path.split('/').filter(isStep).map(decodeURIComponent) };
  } catch {
    return undefined;
  }
}

const isStep = (step: string): boolean => step !== '';
const same = (a: Place, b: Place): boolean => a.origin === b.origin && a.steps.join('/') === b.steps.join('/');
const folder = (place: Place): Place => ({ ...place, steps: [...place.steps, ''] });

/** Where a path leads from a file. */
function step({ origin, steps }: Place, path: string): Place {
  const led = steps.slice(0, -1);
  for (const each of path.split('/').filter(isStep)) {
    // A path that climbs out of the root keeps its dots, and so leads nowhere; browsers stop at the root.
    if (each === '..' && led.length > 0 && led.at(-1) !== '..') led.pop();
    else if (each !== '.') led.push(each);
  }
  return { origin, steps: led };
}

/** Where a place is after the moves; that of the innermost folder counts. */
function follow(place: Place, moved: Moved, from: 'from' | 'to', to: 'from' | 'to'): Place {
  let best: Place | undefined;
  let depth = -1;
  for (const move of moved) {
    const [old, now] = [move[from], move[to]];
    if (!old || !now || old.steps.length <= depth || !isInside(place, old)) continue;
    best = { origin: now.origin, steps: [...now.steps, ...place.steps.slice(old.steps.length)] };
    depth = old.steps.length;
  }
  return best ?? place;
}

const isInside = (place: Place, outer: Place): boolean =>
  place.origin === outer.origin && outer.steps.every((each, i) => each === place.steps[i]);

/** Whether a text was moved, contains the name of a moved file, or has escapes that may hide the name. */
const mayConcern = (here: Place, text: string, moved: Moved): boolean =>
  text.includes('%') ||
  moved.some(({ from, to }) => (to && isInside(here, to)) || text.includes(from?.steps.at(-1) ?? ''));

/** A path relative to a file, or with a slash in front where it stays inside `root`. */
function pathTo({ origin, steps }: Place, here: Place, root: Place | undefined): string[] | undefined {
  if (origin !== here.origin) return undefined;
  if (root && isInside({ origin, steps }, root)) return ['', ...steps.slice(root.steps.length)];
  let shared = 0;
  const last = Math.min(here.steps.length, steps.length) - 1;
  while (shared < last && here.steps[shared] === steps[shared]) shared++;
  return [...here.steps.slice(shared, -1).map(() => '..'), ...steps.slice(shared)];
}

/** Writes a path in the style of the one before: with or without `./`, percent-encoded or as plain as possible. */
function inStyleOf(written: string, path: readonly string[]): string {
  const isEncoded = /%[0-9a-f]{2}/i.test(written);
  const plain = path.map((each) => (isEncoded ? encodeURIComponent(each) : each));
  const text = plain.join('/').replace(isEncoded ? /[()]/g : /[\s%#?()<>\\&]/g, percentEncoded);
  const isHere = path[0] !== '..' && path[0] !== '';
  return isHere && (written.startsWith('./') || /^[^/]*:/.test(text)) ? `./${text}` : text;
}

const percentEncoded = (sign: string): string =>
  /[()]/.test(sign) ? (sign === '(' ? '%28' : '%29') : encodeURIComponent(sign);
