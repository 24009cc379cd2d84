import * as vscode from 'vscode';
import { describeDate, type Message, templateOf } from '../../language';

/** A message of the language service in the language of the editor. The only place that translates them. */
export const localize = (message: Message): string =>
  vscode.l10n.t(
    templateOf(message),
    ...message.args.map((value) => (typeof value === 'object' ? describeDate(value.edtf) : value)),
  );
