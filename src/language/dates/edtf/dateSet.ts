/** Several dates in one: "[1667,1670..1672]", "{1667,1668}". */
export interface DateSet {
  /** One of the dates is meant, all of them, or some time within the only one, which is an interval: "[1670..1672]". */
  readonly meant: 'one' | 'all' | 'within';
  /** Dates and intervals in EDTF, in the order written: `1667`, `1670/1672`, `../1760`. */
  readonly members: readonly string[];
}

/** The members of a date in square brackets (one of them) or in braces (all of them); undefined for any other. */
export function dateSetOf(edtf: string): DateSet | undefined {
  const isChoice = edtf.startsWith('[') && edtf.endsWith(']');
  if (!isChoice && !(edtf.startsWith('{') && edtf.endsWith('}'))) return undefined;
  const members = edtf.slice(1, -1).split(',').map(memberOf);
  const isWithin = members.length === 1 && /^\[[^.]+\.\.[^.]+\]$/.test(edtf);
  return { meant: !isChoice ? 'all' : isWithin ? 'within' : 'one', members };
}

/** "1670..1672" is an interval, and "..1760" is open. */
function memberOf(written: string): string {
  const [from = '', to] = written.trim().split('..');
  return to === undefined ? from : `${from || '..'}/${to || '..'}`;
}
