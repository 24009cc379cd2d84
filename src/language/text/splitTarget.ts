const directive = ':~:text=';

/** Splits a link target at its text fragment: `a.md#h:~:text=b` is `a.md` and `text=b`. */
export function splitTarget(target: string): { path: string; fragment?: string } {
  const hash = target.indexOf('#');
  if (hash < 0) return { path: target };
  const path = target.slice(0, hash);
  const at = target.indexOf(directive, hash);
  return at < 0 ? { path } : { path, fragment: target.slice(at + 3).split('&')[0] ?? '' };
}
