/** The part of the edtf package that we use; it ships no types. */
declare module 'edtf' {
  /** First and last millisecond since 1970 of a parsed date; infinite or null at an open end. */
  interface Extended {
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(text: string): Extended;
}
