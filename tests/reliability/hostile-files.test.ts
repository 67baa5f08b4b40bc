import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { bytesBelow } from '../support/backups';
import { hostileBackups } from '../support/hostile-backups';
import { livedVault } from '../support/lived-vault';
import { note } from '../support/reliability';
import { password } from '../support/surroundings';

// A file that somebody hands over as a backup is refused with a code, soon, in little memory, and without a trace.

/** What deriving the keys of a backup may take, and some room for the garbage of the test itself. */
const mostMemory = 256 * 1024 * 1024;
const mostMs = 10_000;

const secret = { kind: 'password', text: password };

it('refuses hostile backups with a code, bounded in time, memory and disk', async () => {
  const vault = await livedVault();
  await vault.call('backups.make', { place: null });
  const folder = mkdtempSync(path.join(tmpdir(), 'glidepath-hostile-'));
  const real = path.join(vault.home, 'backups', 'glidepath-2026-11-22-204000.backup');
  const corpus = hostileBackups(real, folder);
  const before = bytesBelow(vault.home);
  const mistakes: string[] = [];
  const memoryBefore = process.resourceUsage().maxRSS * 1024;
  let longest = 0;
  for (const { name, file, keysFit } of corpus) {
    const backup = { place: vault.place('backup-to-open', file) };
    for (const method of ['backups.inspect', 'backups.drill', 'backups.restore']) {
      const begun = performance.now();
      const refusal = await vault
        .reply(method, method === 'backups.inspect' ? { backup } : { backup, secret })
        .then(
          (reply) => (reply.ok ? 'done' : reply.code),
          (error) => String(error),
        );
      longest = Math.max(longest, performance.now() - begun);
      const allowed = [
        'backup-refused',
        'not-found',
        ...(keysFit && method === 'backups.inspect' ? ['done'] : []),
      ];
      if (!allowed.includes(refusal)) mistakes.push(`${name}: ${method} came to ${refusal}`);
    }
    if (JSON.stringify(bytesBelow(vault.home)) !== JSON.stringify(before))
      mistakes.push(`${name}: left something in the home folder`);
  }
  const memory = process.resourceUsage().maxRSS * 1024 - memoryBefore;
  rmSync(folder, { recursive: true });
  vault.session.close();
  note('hostile-files', {
    bar: 'each refused with a code, nothing written, bounded',
    figure:
      `${corpus.length} files, ${mistakes.length} mistakes; at most ${Math.round(longest)} ms each, ` +
      `peak memory ${Math.round(memory / 1024 ** 2)} MB higher`,
    ok: mistakes.length === 0 && memory < mostMemory && longest < mostMs,
  });
  expect(mistakes).toEqual([]);
  expect(memory).toBeLessThan(mostMemory);
  expect(longest).toBeLessThan(mostMs);
});
