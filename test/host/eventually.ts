import { limits } from './patience';

/** Repeats a check until it holds; after so many milliseconds its last failure counts. */
export async function eventually<T>(check: () => T | Promise<T>, limit: number = limits.wait): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
