// Fenced code in Markdown (CommonMark 0.31, section 4.5). A fence is identified by its marks: "```" or "~~~~".

/**
 * The marks of a fence that a line opens. Backticks do not open a fence if the line has another backtick after them.
 */
export function openingFence(line: string): string | undefined {
  const fence = /^ {0,3}(?:(`{3,})[^`]*$|(~{3,}))/.exec(line);
  return fence?.[1] ?? fence?.[2];
}

/** Whether a line closes a fence: the same character, at least as many times, and nothing else. */
export function closesFence(line: string, fence: string): boolean {
  const marks = /^ {0,3}(`{3,}|~{3,})[ \t]*[\r\n]*$/.exec(line)?.[1];
  return marks?.startsWith(fence) === true;
}

/** Tells for each line in turn whether it belongs to fenced code, including the fences. */
export class FenceScanner {
  /** The marks of the open fence. */
  #fence: string | undefined;

  get openFence(): string | undefined {
    return this.#fence;
  }

  isCode(line: string): boolean {
    const open = this.#fence;
    if (open === undefined) this.#fence = openingFence(line);
    else if (closesFence(line, open)) this.#fence = undefined;
    return (open ?? this.#fence) !== undefined;
  }
}
