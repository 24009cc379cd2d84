import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { Misuse } from './command';

/** Writes the pieces to a file, or to standard output as they come. Throws Misuse where the file cannot be written. */
export async function writeOutput(pieces: AsyncIterable<string>, file: string | undefined): Promise<void> {
  if (file === undefined) {
    for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    return;
  }
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  try {
    await writeFile(file, all.join(''));
  } catch (error) {
    throw new Misuse(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A reader such as `head` may close the pipe early: that is no error, and nothing more is worth doing. */
export function stopWhenReaderCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}
