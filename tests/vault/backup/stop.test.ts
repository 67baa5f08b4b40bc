import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesBelow, emptyFolder, note, usedVault } from '../../support/backups';
import { password } from '../../support/surroundings';
import type { TestVault } from '../../support/vault';

const secret = { kind: 'password' as const, text: password };

/** A vault and a backup of it from before its last entry, with a way to end its work at a step, counted from 1. */
async function stoppable(): Promise<{
  vault: TestVault;
  folder: string;
  backup: string;
  endAt: (step: number) => void;
}> {
  let step = 0;
  let last = Number.POSITIVE_INFINITY;
  const vault = await usedVault({
    onStep() {
      step += 1;
      if (step === last) vault.endWork();
    },
  });
  const folder = emptyFolder();
  const backup = path.join(folder, 'first.backup');
  await vault.call('backups.make', { place: vault.place('backup-to-save', backup) });
  await note(vault, 'written after the backup');
  return {
    vault,
    folder,
    backup,
    endAt(wanted) {
      step = 0;
      last = wanted;
    },
  };
}

async function entriesIn(vault: TestVault): Promise<number> {
  return (await vault.call('journal.list', { before: null, limit: 10 })).entries.length;
}

const works: {
  title: string;
  method: 'backups.make' | 'backups.drill' | 'backups.restore' | 'backups.exportOpen';
  input: (vault: TestVault, folder: string, backup: string) => unknown;
}[] = [
  {
    title: 'making a backup over an earlier one',
    method: 'backups.make',
    input: (vault, folder) => ({ place: vault.place('backup-to-save', path.join(folder, 'second.backup')) }),
  },
  {
    title: 'a drill',
    method: 'backups.drill',
    input: (vault, _folder, backup) => ({ backup: { place: vault.place('backup-to-open', backup) }, secret }),
  },
  {
    title: 'a restore',
    method: 'backups.restore',
    input: (vault, _folder, backup) => ({ backup: { place: vault.place('backup-to-open', backup) }, secret }),
  },
  {
    title: 'the readable export',
    method: 'backups.exportOpen',
    input: (vault, folder) => ({ place: vault.place('export-to-save', path.join(folder, 'all.json')) }),
  },
];

describe('work that is stopped', () => {
  for (const { title, method, input } of works)
    it(`at any step of ${title} leaves every file as it was, and too late it is done whole`, async () => {
      const { vault, folder, backup, endAt } = await stoppable();
      for (const name of ['second.backup', 'all.json'])
        writeFileSync(path.join(folder, name), 'an older one');
      const before = { home: bytesBelow(vault.home), folder: bytesBelow(folder) };
      let stopped = 0;
      // Every seventh step: each phase has some.
      for (let step = 1; ; step += 7) {
        endAt(step);
        const reply = await vault.reply(method, input(vault, folder, backup));
        if (reply.ok) break;
        expect(reply.code).toBe('cancelled');
        stopped += 1;
        expect({ home: bytesBelow(vault.home), folder: bytesBelow(folder) }, `step ${step}`).toEqual(before);
        expect(readdirSync(vault.home)).toEqual(['vault']);
        expect(await entriesIn(vault)).toBe(2);
      }
      expect(stopped).toBeGreaterThan(2);
      expect(await entriesIn(vault)).toBe(method === 'backups.restore' ? 1 : 2);
    });

  it('is over: the next work is not stopped by it', async () => {
    const { vault, folder } = await stoppable();
    vault.endWork();
    await vault.call('backups.make', {
      place: vault.place('backup-to-save', path.join(folder, 'second.backup')),
    });
    expect(existsSync(path.join(folder, 'second.backup'))).toBe(true);
  });
});
