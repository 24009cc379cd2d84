import * as vscode from 'vscode';
import { equal } from '../harness/assert';
import { closeAll, eventuallySelected, fileUri, replace, selection, show, showAnnotated } from '../harness/workspace';

suite('Sources', () => {
  suiteSetup(() => showAnnotated('essays/revolt.md'));
  teardown(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  const follow = (path: string, fragment: string): Thenable<void> =>
    vscode.commands.executeCommand('annalist.goToSource', fileUri(path).toString(), fragment);

  test('selects the quoted words', async () => {
    await follow('sources/weymouth.md', 'text=a%20sickness%20came%20ashore');
    await eventuallySelected('weymouth.md', 'a sickness came ashore');
  });

  test('selects from the first quoted words to the last', async () => {
    await follow('sources/register.md', 'text=eight%20clerks,in%20a%20month');
    await eventuallySelected('register.md', 'eight clerks to one living, one after the other, in a month');
  });

  test('takes the signs of a quotation for what they are', async () => {
    await follow('sources/weymouth.md', 'text=church%2Dyard%20%28that%20is%2C%20St%20Mary%27s%29%20was%20full%2E');
    await eventuallySelected('weymouth.md', "church-yard (that is, St Mary's) was full.");
  });

  test('finds them where an edit has moved them, saved or not', async () => {
    await replace(await show('sources/weymouth.md'), '# The clerk', 'A new first line.\n\n# The clerk');
    await follow('sources/weymouth.md', 'text=a%20sickness%20came%20ashore');
    await eventuallySelected('weymouth.md', 'a sickness came ashore');
  });

  test('opens a file whose quoted words are gone, and selects nothing', async () => {
    await follow('sources/petition.md', 'text=never%20written%20there');
    await eventuallySelected('petition.md', '');
  });

  test('a file that is gone opens nothing', async () => {
    await show('essays/revolt.md');
    await follow('sources/burnt-rolls.md', 'text=four%20pence');
    equal(selection()[0], 'revolt.md');
  });

  test('a file outside the workspace is not opened', async () => {
    await show('essays/revolt.md');
    await follow('../outside.md', 'text=words');
    equal(selection()[0], 'revolt.md');
  });
});
