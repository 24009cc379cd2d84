// What the language service says to a person, as codes; words are made where they are shown. One table holds the English
// templates, so that a code without words is a type error: the command line fills them in, VS Code translates them first.

/** `{0}`, `{1}` … stand for the arguments. */
export const messageTemplates = {
  'invalid-edtf': '“{0}” is not an EDTF date. Examples: 1958, 1958-05, 1958/1962, 1450~, -0043; or “none”.',
  'unknown-entry': 'No entry of the glossaries has the id “{0}”.',
  'misspelt-name': '“{0}”: is “{1}” meant?',
} as const;

export type MessageCode = keyof typeof messageTemplates;

/** A date, put into words by whoever shows the message. */
export interface DateArgument {
  readonly edtf: string;
}

export type MessageArgument = string | number | DateArgument;

/** Something to say: a code with the values that its template leaves open. */
export interface Message {
  readonly code: MessageCode;
  readonly args: readonly MessageArgument[];
}

/** English words for a message. `describe` puts a date into words. */
export function formatMessage({ code, args }: Message, describe: (edtf: string) => string): string {
  return fillTemplate(messageTemplates[code], args, describe);
}

/** A template with its arguments filled in. */
export function fillTemplate(
  template: string,
  args: readonly MessageArgument[],
  describe: (edtf: string) => string,
): string {
  return template.replace(/\{(\d)\}/g, (placeholder, index: string) => {
    const value = args[Number(index)];
    if (value === undefined) return placeholder;
    return typeof value === 'object' ? describe(value.edtf) : String(value);
  });
}
