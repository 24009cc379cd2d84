/** Whether a title of nobility comes before: "the Earl of March". */
export const followsTitle = (text: string, start: number): boolean =>
  titled.test(text.slice(Math.max(0, start - 24), start));

const titled = /\b(?:Earls?|Count(?:ess)?(?:es)?|Earldoms?|Lords?|Lordships?|Wardens?)\s{1,4}of\s{1,4}$/;
