// How every script ends: an expected failure is one line, a bug keeps its stack.

/** A failure to be told in words, whose message is all that a person needs. */
export class PlainError extends Error {}

/**
 * Runs a script's main function and sets the exit code.
 * @param {() => Promise<number | void>} main Returns the exit code; nothing counts as 0.
 * @returns {Promise<void>}
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}
