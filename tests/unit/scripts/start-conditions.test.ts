import { describe, expect, test } from 'vitest';
import { reasonNotToStart, sandboxAdvice } from '../../../scripts/start-conditions.mjs';

describe('reasonNotToStart', () => {
  test.each([
    ['a person with a display starts', 'linux', { DISPLAY: ':0' }, 1000, undefined],
    ['a Wayland display is a display', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, 1000, undefined],
    ['without a display the demo is named', 'linux', {}, 1000, 'npm run demo'],
    ['an empty DISPLAY is none', 'linux', { DISPLAY: '' }, 1000, 'npm run demo'],
    ['root does not start', 'linux', { DISPLAY: ':0' }, 0, 'does not start as root'],
    ['root starts when told to', 'linux', { DISPLAY: ':0', GLIDEPATH_ALLOW_ROOT: '1' }, 0, undefined],
    ['a Mac needs no DISPLAY', 'darwin', {}, 501, undefined],
    ['Windows has no user ids', 'win32', {}, undefined, undefined],
  ])('%s', (_, platform, env, userId, words) => {
    const reason = reasonNotToStart({ platform, env, userId });
    if (words === undefined) expect(reason).toBeUndefined();
    else expect(reason).toContain(words);
  });
});

describe('sandboxAdvice', () => {
  const end = { platform: 'linux', code: 133, helper: '/app/chrome-sandbox', helperMode: 0o100755 };

  test.each([
    ['an Electron that ended itself beside an unprepared helper', {}, true],
    ['a normal end', { code: 0 }, false],
    ['a helper that is prepared', { helperMode: 0o104755 }, false],
    ['no helper at all', { helperMode: undefined }, false],
    ['another system', { platform: 'darwin' }, false],
  ])('after %s', (_, change, expected) => {
    const advice = sandboxAdvice({ ...end, ...change });
    if (expected) expect(advice).toContain('sudo chmod 4755 "/app/chrome-sandbox"');
    else expect(advice).toBeUndefined();
  });
});
