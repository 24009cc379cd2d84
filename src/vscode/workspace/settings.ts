import * as vscode from 'vscode';

// Settings are typed by hand into a JSON file: VS Code hands over whatever stands there.

/** The strings of a list setting of Annalist; whatever else stands in it, or in its place, is passed over. */
export function stringsOf(name: string, scope?: vscode.ConfigurationScope): string[] {
  const value: unknown = vscode.workspace.getConfiguration('annalist', scope).get(name);
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** A switch of Annalist; on where the setting is no switch. */
export const isOn = (name: string): boolean =>
  vscode.workspace.getConfiguration('annalist').get<unknown>(name) !== false;
