declare module 'diff-match-patch' {
  export class diff_match_patch {
    Match_Distance: number;
    match_main(text: string, pattern: string, near: number): number;
  }
}
