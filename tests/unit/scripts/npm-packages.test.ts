import { describe, expect, test } from 'vitest';
import { isInstalled } from '../../../scripts/npm-packages.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' },
    'node_modules/tool-linux': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  },
};
const zod = { version: '4.6.7', integrity: 'sha512-a' };
const toolLinux = { version: '1.0.0', integrity: 'sha512-b' };

describe('isInstalled', () => {
  test.each([
    ['nothing was ever installed whole', undefined, false],
    ['all is there', { 'node_modules/zod': zod, 'node_modules/tool-linux': toolLinux }, true],
    ['only a package for another machine is missing', { 'node_modules/zod': zod }, true],
    ['a package is missing', { 'node_modules/tool-linux': toolLinux }, false],
    ['a package has another version', { 'node_modules/zod': { ...zod, version: '4.6.6' } }, false],
    ['a package has other content', { 'node_modules/zod': { ...zod, integrity: 'sha512-c' } }, false],
    [
      'an optional package that is there has another version',
      { 'node_modules/zod': zod, 'node_modules/tool-linux': { ...toolLinux, version: '0.9.0' } },
      false,
    ],
  ])('when %s', (_, packages, expected) => {
    expect(isInstalled(lock, packages && { packages })).toBe(expected);
  });
});
