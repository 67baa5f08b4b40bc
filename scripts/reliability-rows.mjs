// The rows of `npm run test:reliability`: what is proven about storage and security, and how the results read.
import { PlainError } from './script.mjs';

/** Every row, in the order of the table. Its tests are the files in tests/reliability whose names begin with its name. */
export const rows = /** @type {const} */ ([
  { name: 'kills', what: 'killed at random while writing, reopened' },
  { name: 'power-cuts', what: 'power cut: traced writes torn and dropped' },
  { name: 'disk-full', what: 'disk full at every kind of write' },
  { name: 'bit-flips', what: 'flipped bits and cut files' },
  { name: 'foreign-hands', what: 'two instances, foreign lock, read-only, missing files' },
  { name: 'clocks', what: 'clock jumps, zones, daylight saving' },
  { name: 'fuzzing', what: 'every method fuzzed from its schema' },
  { name: 'network', what: 'no connection leaves the machine' },
  { name: 'plaintext', what: 'no plain text in memory and files after lock' },
  { name: 'injection', what: 'script injection in every field' },
  { name: 'hostile-files', what: 'hostile imports and backups' },
  { name: 'folder', what: 'what the folder shows without a key' },
  { name: 'independent-reader', what: 'an independent SQLCipher 4 reader opens the vault' },
]);

/**
 * @typedef {(typeof rows)[number]['name']} RowName
 * @typedef {'short' | 'full' | 'nightly'} Length
 * @typedef {{ row: string, bar: string, figure: string, ok: boolean }} Figure
 */

/**
 * What a person asked for.
 * @param {readonly string[]} args The words after the command: names of rows, `--short` or `--nightly`, `--seed=N`.
 * @returns {{ chosen: RowName[], length: Length, seed: number | undefined }} All rows when none was named.
 * @throws {PlainError} When a word is none of these.
 */
export function chosenRows(args) {
  /** @type {Length} */
  let length = 'full';
  let seed;
  const named = [];
  for (const word of args) {
    const given = /^--seed=(\d{1,9})$/.exec(word);
    if (word === '--short') length = 'short';
    else if (word === '--nightly') length = 'nightly';
    else if (given !== null) seed = Math.max(1, Number(given[1]));
    else if (rows.some(({ name }) => name === word)) named.push(word);
    else {
      throw new PlainError(
        `There is no row "${word}". There are: ${rows.map(({ name }) => name).join(', ')}; and --short, --nightly, --seed=N.`,
      );
    }
  }
  const all = rows.map(({ name }) => name);
  return { chosen: all.filter((name) => named.length === 0 || named.includes(name)), length, seed };
}

/**
 * The table of some rows. A row holds when it has a figure and every figure of it reached its bar.
 * @param {readonly RowName[]} chosen
 * @param {readonly Figure[]} figures What the tests noted.
 * @returns {{ lines: string[], ok: boolean }}
 */
export function table(chosen, figures) {
  let ok = true;
  const lines = rows
    .filter(({ name }) => chosen.includes(name))
    .flatMap(({ name, what }) => {
      const own = figures.filter(({ row }) => row === name);
      const holds = own.length > 0 && own.every((figure) => figure.ok);
      ok &&= holds;
      const head = `${holds ? 'ok  ' : 'FAIL'}  ${name.padEnd(19)} ${what}`;
      if (own.length === 0) return [head, '        no figure'];
      return [
        head,
        ...own.map(
          (figure) => `        ${figure.ok ? '' : 'BELOW THE BAR: '}${figure.figure}   (bar: ${figure.bar})`,
        ),
      ];
    });
  return { lines, ok };
}
