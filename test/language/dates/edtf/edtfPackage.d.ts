declare module 'edtf' {
  /** First and last millisecond since 1970; infinite or null at an open end. */
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
