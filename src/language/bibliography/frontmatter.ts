// The bibliographies that an essay names in its front matter, as Pandoc reads them:
// - bibliography: works.bib
// - bibliography: [works.bib, "more works.json"]
// - bibliography: with a list below it, `- works.bib` a line

/** UTF-16 units of front matter that are read. */
const longest = 20_000;
/** A list of more is none. */
const most = 50;

/** The paths that the front matter of a Markdown text names, as they are written there. */
export function bibliographiesNamedIn(text: string): string[] {
  const [opening = '', ...lines] = text.slice(0, longest).split(/\r?\n/);
  const end = lines.findIndex((line) => /^(?:---|\.\.\.)$/.test(line.trimEnd()));
  const at = lines.slice(0, Math.max(0, end)).findIndex((line) => line.startsWith('bibliography:'));
  if (!/^\uFEFF?---$/.test(opening.trimEnd()) || at < 0) return [];
  const after = lines.slice(at + 1, end);
  const next = after.findIndex((line) => /^[^\s#-]/.test(line) && !line.startsWith(']'));
  const below = (next < 0 ? after : after.slice(0, next)).map(withoutComment);
  const first = withoutComment((lines[at] ?? '').slice('bibliography:'.length));
  const items = first.startsWith('[')
    ? itemsOf([first, ...below].join(' ').slice(1))
    : [first, ...below.flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []))];
  return items.map(unquoted).filter(Boolean).slice(0, most);
}

function withoutComment(line: string): string {
  const words = line.trim();
  const at = words.indexOf(' #');
  return words.startsWith('#') ? '' : at < 0 ? words : words.slice(0, at);
}

/** What stands between commas, up to the bracket that closes the list; in quotation marks neither counts. */
function itemsOf(list: string): string[] {
  const items: string[] = [];
  let item = '';
  let mark = '';
  for (const sign of list) {
    if (mark === '' && sign === ']') break;
    if (mark === '' && sign === ',') {
      items.push(item);
      item = '';
      continue;
    }
    if (mark === sign) mark = '';
    else if (mark === '' && (sign === '"' || sign === "'")) mark = sign;
    item += sign;
  }
  return [...items, item];
}

function unquoted(item: string): string {
  const written = item.trim();
  const [first] = written;
  const isQuoted = written.length > 1 && (first === '"' || first === "'") && written.endsWith(first);
  return isQuoted ? written.slice(1, -1) : written;
}
