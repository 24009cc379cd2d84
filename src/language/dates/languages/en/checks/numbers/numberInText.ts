/** A number without an era, and the text beside it. */
export interface NumberInText {
  /** Its digits: "1958", "1958–62". */
  readonly digits: string;
  /** The word before it, in lower case; empty if a sign stands between. */
  readonly before: string;
  /** The word after it, as written; empty if a sign stands between. */
  readonly after: string;
  readonly left: string;
  readonly right: string;
}
