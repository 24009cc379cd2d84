// An extension for `npm start` alone: shows the essay beside Annalist's side bar, and nothing else.
const vscode = require('vscode');

exports.activate = async () => {
  await vscode.commands.executeCommand('workbench.action.closeAuxiliaryBar');
  await vscode.commands.executeCommand('workbench.view.extension.annalist');
  await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
};
