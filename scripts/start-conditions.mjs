// What stops the application from starting, in words.

/**
 * Told before anything is set up.
 * @param {{ platform: string, env: NodeJS.ProcessEnv, userId: number | undefined }} machine
 *   `userId` is 0 for root, undefined on Windows.
 * @returns {string | undefined} One line that says what is in the way.
 */
export function reasonNotToStart({ platform, env, userId }) {
  if (platform !== 'linux') return undefined;
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
    return 'There is no display here to show a window on. "npm run demo" shows Glidepath at work without one.';
  }
  if (userId === 0 && env.GLIDEPATH_ALLOW_ROOT !== '1') {
    return (
      "Glidepath does not start as root, because Electron's sandbox cannot work there. Start it as yourself, " +
      'or set GLIDEPATH_ALLOW_ROOT=1 to go without the sandbox.'
    );
  }
  return undefined;
}

/** The exit code of an Electron that ended itself, as it does when it finds no way to build its sandbox. */
const endedItself = 133;

/**
 * Told after Electron has ended: some systems (Ubuntu since 24.04, for one) let Electron build its sandbox only
 * with the help of a program that belongs to root.
 * @param {{ platform: string, code: number, helper: string, helperMode: number | undefined }} end
 *   `code` is Electron's exit code; `helper` is the path of its `chrome-sandbox`, `helperMode` its file mode,
 *   undefined when there is none.
 * @returns {string | undefined} One line that says what a person can do.
 */
export function sandboxAdvice({ platform, code, helper, helperMode }) {
  const isSetUp = helperMode === undefined || (helperMode & 0o4000) !== 0;
  if (platform !== 'linux' || code !== endedItself || isSetUp) return undefined;
  return (
    'If Electron says above that its sandbox helper is not configured, this sets it up: ' +
    `sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`
  );
}
