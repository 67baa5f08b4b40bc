// The system packages that Electron and the tests need on Linux, and how to find out which are missing.
// Pure: what is on the machine comes in as an argument.

/**
 * @typedef {'start' | 'tests'} Purpose Showing the application, or running it unseen and looking into its PDFs.
 * @typedef {object} SystemPackage
 * @property {string} name As Debian 12 and Ubuntu 22.04 call it.
 * @property {Purpose} purpose 'tests' need those for 'start' as well.
 * @property {string} [newName] Its name since Debian 13 and Ubuntu 24.04.
 * @property {string} [library] A shared library that it brings.
 * @property {string} [program] A program that it brings.
 * @property {string} [file] A file that it brings.
 */

/** @type {readonly SystemPackage[]} */
export const systemPackages = [
  { name: 'libgtk-3-0', newName: 'libgtk-3-0t64', purpose: 'start', library: 'libgtk-3.so.0' },
  { name: 'libnss3', purpose: 'start', library: 'libnss3.so' },
  { name: 'libgbm1', purpose: 'start', library: 'libgbm.so.1' },
  { name: 'libasound2', newName: 'libasound2t64', purpose: 'start', library: 'libasound.so.2' },
  { name: 'xvfb', purpose: 'tests', program: 'Xvfb' },
  { name: 'poppler-utils', purpose: 'tests', program: 'pdftotext' },
  { name: 'qpdf', purpose: 'tests', program: 'qpdf' },
  { name: 'strace', purpose: 'tests', program: 'strace' },
  { name: 'fonts-dejavu-core', purpose: 'tests', file: '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf' },
];

/**
 * The packages that are missing for a purpose.
 * @param {Purpose} purpose
 * @param {{ libraries: string, hasProgram: (name: string) => boolean, hasFile: (path: string) => boolean }} machine
 *   `libraries` is what `ldconfig -p` prints; where it prints nothing, libraries are taken to be there.
 * @returns {SystemPackage[]} In the order of `systemPackages`.
 */
export function missingPackages(purpose, machine) {
  const listed = new Set(machine.libraries.split('\n').map((line) => line.trim().split(' ')[0]));
  const hasLibrary = (name) => machine.libraries === '' || listed.has(name);
  return systemPackages.filter(
    (wanted) =>
      (wanted.purpose === 'start' || purpose === 'tests') &&
      ((wanted.library !== undefined && !hasLibrary(wanted.library)) ||
        (wanted.program !== undefined && !machine.hasProgram(wanted.program)) ||
        (wanted.file !== undefined && !machine.hasFile(wanted.file))),
  );
}

/**
 * What this machine's package lists call some packages.
 * @param {readonly SystemPackage[]} packages
 * @param {(name: string) => boolean} isListed Whether the lists have a package of this name.
 * @returns {string[]}
 */
export function packageNames(packages, isListed) {
  return packages.map(({ name, newName }) => (newName !== undefined && isListed(newName) ? newName : name));
}
