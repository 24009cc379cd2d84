import * as vscode from 'vscode';

// Settings are typed by hand into a JSON file, and VS Code passes on whatever is written there.

/** The strings of a list setting of Annalist; anything else in the list, or in its place, is ignored. */
export function stringsOf(name: string, scope?: vscode.ConfigurationScope): string[] {
  const value: unknown = vscode.workspace.getConfiguration('annalist', scope).get(name);
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** A switch of Annalist: on unless the setting is `false`. */
export const isOn = (name: string): boolean =>
  vscode.workspace.getConfiguration('annalist').get<unknown>(name) !== false;

/** A switch of Annalist that is off unless the setting is `true`. */
export const isWanted = (name: string): boolean =>
  vscode.workspace.getConfiguration('annalist').get<unknown>(name) === true;

/** A setting with several choices; the first stands for anything else that is written there. */
export function choiceOf<Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]): Choice {
  const value = vscode.workspace.getConfiguration('annalist').get<unknown>(name);
  return choices.find((choice) => choice === value) ?? choices[0];
}

/**
 * The steps of a relative path that stays inside its folder, without `.` and empty ones; undefined if it has a `..`.
 */
export function stepsInside(path: string): string[] | undefined {
  const steps = path.split(/[\\/]/).filter((step) => step !== '' && step !== '.');
  return steps.includes('..') ? undefined : steps;
}
