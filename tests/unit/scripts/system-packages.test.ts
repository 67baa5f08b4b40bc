import { describe, expect, test } from 'vitest';
import { missingPackages, packageNames, systemPackages } from '../../../scripts/system-packages.mjs';

const bareLibraries = [
  "312 libs found in cache `/etc/ld.so.cache'",
  '\tlibnss3.so (libc6,x86-64) => /lib/x86_64-linux-gnu/libnss3.so',
  '\tlibc.so.6 (libc6,x86-64, OS ABI: Linux 3.2.0) => /lib/x86_64-linux-gnu/libc.so.6',
].join('\n');

const allLibraries = systemPackages.map(({ library }) => `\t${library} (libc6,x86-64) => /lib/x`).join('\n');

const nothing = () => false;
const everything = () => true;

describe('missingPackages', () => {
  test.each([
    {
      title: 'names the missing libraries, and only those, for showing the application',
      purpose: 'start' as const,
      machine: { libraries: bareLibraries, hasProgram: nothing, hasFile: nothing },
      missing: ['libgtk-3-0', 'libgbm1', 'libasound2'],
    },
    {
      title: 'adds programs and fonts for the tests',
      purpose: 'tests' as const,
      machine: { libraries: bareLibraries, hasProgram: nothing, hasFile: nothing },
      missing: [
        'libgtk-3-0',
        'libgbm1',
        'libasound2',
        'xvfb',
        'poppler-utils',
        'qpdf',
        'strace',
        'fonts-dejavu-core',
      ],
    },
    {
      title: 'leaves out a program that is there',
      purpose: 'tests' as const,
      machine: {
        libraries: allLibraries,
        hasProgram: (name: string) => name !== 'qpdf',
        hasFile: everything,
      },
      missing: ['qpdf'],
    },
    {
      title: 'is empty when all is there',
      purpose: 'tests' as const,
      machine: { libraries: allLibraries, hasProgram: everything, hasFile: everything },
      missing: [],
    },
    {
      title: 'does not guess about libraries where the system does not list them',
      purpose: 'start' as const,
      machine: { libraries: '', hasProgram: nothing, hasFile: nothing },
      missing: [],
    },
  ])('$title', ({ purpose, machine, missing }) => {
    expect(missingPackages(purpose, machine).map(({ name }) => name)).toEqual(missing);
  });
});

describe('packageNames', () => {
  const wanted = systemPackages.filter(({ purpose }) => purpose === 'start');

  test('keeps the old names where the new ones are not listed', () => {
    expect(packageNames(wanted, nothing)).toEqual(['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2']);
  });

  test('takes the new names where they are listed', () => {
    expect(packageNames(wanted, (name) => name.endsWith('t64'))).toEqual([
      'libgtk-3-0t64',
      'libnss3',
      'libgbm1',
      'libasound2t64',
    ]);
  });
});
