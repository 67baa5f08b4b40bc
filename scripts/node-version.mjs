// Which versions of Node the tools run on: those that Vite and Vitest name.

/** What to tell a person whose Node is too old. */
export const wantedNode = 'Node 20.19 or newer in 20, or 22.12 or newer';

/**
 * @param {string} version As in `process.versions.node`, for example "20.20.2".
 * @returns {boolean} Whether the project's tools run on it.
 */
export function nodeIsSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}
