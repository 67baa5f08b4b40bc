import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { WriteFinding } from '../support/full-disk';
import { nodeProgram } from '../support/node-bundle';
import { note, noteNotRun, ofLength } from '../support/reliability';

// A full disk loses nothing: each write says so, leaves all as it was, and comes about once there is room.

/** How much more room there is at each try, in percent. */
const percent = ofLength({ short: 2000, full: 125, nightly: 106 });

/** Runs a program on a small drive of its own, which is gone with it. */
function onSmallDrive(program: string): { status: number | null; stdout: string; stderr: string } {
  const drive = mkdtempSync(path.join(tmpdir(), 'glidepath-drive-'));
  const own = process.getuid?.() === 0 ? ['-m'] : ['-rm'];
  const command = 'mount -t tmpfs -o size=24m tmpfs "$1" || exit 77; exec "$2" "$3" "$1" "$4"';
  const args = [drive, process.execPath, program, String(percent / 100)];
  return spawnSync('unshare', [...own, 'sh', '-c', command, 'sh', ...args], { encoding: 'utf8' });
}

it('says that the disk is full at every kind of write, and loses nothing', async () => {
  const { status, stdout, stderr } = onSmallDrive(await nodeProgram('tests/support/full-disk.ts'));
  const bar = 'every kind of write says so, nothing lost';
  if (status === null || status === 77 || /^unshare:/m.test(stderr)) {
    noteNotRun('disk-full', bar, 'this system makes no small drive for a test');
    return;
  }
  expect(status, stderr).toBe(0);
  const findings = JSON.parse(stdout) as WriteFinding[];
  const mistakes = findings.flatMap((each) => each.mistakes.map((mistake) => `${each.write}: ${mistake}`));
  const refused = findings.reduce((sum, each) => sum + each.refused, 0);
  const never = findings.filter((each) => each.refused === 0).map(({ write }) => write);
  note('disk-full', {
    bar,
    figure: `${findings.length} kinds of writes, ${refused} times refused for want of room, ${mistakes.length} mistakes`,
    ok: mistakes.length === 0 && never.length === 0,
  });
  expect({ mistakes, never }).toEqual({ mistakes: [], never: [] });
});
