// What the unit tests of src/vscode share, beside the fake.
import { fake } from './fake';

/** Makes every wait of the code under test a hundred times shorter, in all tests of a suite; empties the fake. */
export function hurry(): void {
  const { setTimeout: real } = globalThis;
  setup(() => {
    globalThis.setTimeout = ((work: () => void, milliseconds = 0) => real(work, milliseconds / 100)) as typeof real;
  });
  teardown(() => {
    globalThis.setTimeout = real;
  });
  emptied();
}

/** Empties the fake after each test of a suite. */
export function emptied(): void {
  teardown(() => {
    for (const document of fake.documents) fake.didClose.fire(document);
    fake.documents = [];
    fake.files.clear();
    fake.settings.clear();
    fake.said = [];
    fake.diagnostics.clear();
  });
}

/** Resolves after some milliseconds, which no suite shortens. */
const { setTimeout: realTimeout } = globalThis;
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => realTimeout(resolve, milliseconds));

/** Repeats a check until it holds, for five seconds; then its last failure counts. */
export async function eventually(check: () => void): Promise<void> {
  for (const deadline = Date.now() + 5000; ;) {
    try {
      return check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(1);
    }
  }
}
