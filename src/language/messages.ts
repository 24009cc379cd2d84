// Messages of the language service: codes with arguments. Their English words stand in `messageTemplates.ts`: the command line
// fills them in (`formatMessage`), VS Code translates them first (`src/vscode/ui/messages.ts`).
import { messageTemplates } from './messageTemplates';

export { messageTemplates };

export type MessageCode = keyof typeof messageTemplates;

/** A date, put into words where the message is shown. */
export interface DateArgument {
  readonly edtf: string;
}

/** A name in Latin and in Chinese characters, of which the reader is shown one. */
export interface NameArgument {
  readonly latin: string;
  readonly han: string;
}

/** A message may be part of another one. */
export type MessageArgument = string | number | DateArgument | NameArgument | Message;

/** Something to say: a code with the values that its template leaves open. */
export interface Message {
  readonly code: MessageCode;
  readonly args: readonly MessageArgument[];
}

/** The English template of a message, with its placeholders. */
export function templateOf({ code, args }: Message): string {
  const template: string | Readonly<Record<number, string>> = messageTemplates[code];
  return typeof template === 'string' ? template : (template[args.length] ?? code);
}

/** A message in English. `describe` puts a date into words. */
export function formatMessage(message: Message, describe: (edtf: string) => string): string {
  return templateOf(message).replace(/\{(\d)\}/g, (placeholder, index: string) => {
    const value = message.args[Number(index)];
    if (value === undefined) return placeholder;
    if (typeof value !== 'object') return String(value);
    if ('edtf' in value) return describe(value.edtf);
    return 'code' in value ? formatMessage(value, describe) : value.latin;
  });
}
