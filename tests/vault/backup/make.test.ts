import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { placePurposes } from '../../../shared/contract/shell';
import { emptyFolder, usedVault } from '../../support/backups';
import { freshId, type TestVault } from '../../support/vault';

const besideOf = (vault: TestVault) => path.join(vault.home, 'backups');

function later(vault: TestVault, days: number): void {
  vault.setNow(new Date(Date.parse('2026-11-22T20:40:00Z') + days * 86_400_000).toISOString());
}

describe('a backup made by hand', () => {
  it('lies in the folder beside the vault under the time it was made, and nothing else is left', async () => {
    const vault = await usedVault();
    const made = await vault.call('backups.make', { place: null });
    expect(made.name).toBe('glidepath-2026-11-22-204000.backup');
    expect(readdirSync(vault.home).sort()).toEqual(['backups', 'vault']);
    expect(readdirSync(besideOf(vault))).toEqual([made.name]);
    const file = path.join(besideOf(vault), made.name);
    expect(statSync(file)).toMatchObject({ size: made.bytes });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await vault.call('backups.overview', {})).toEqual({
      folder: besideOf(vault),
      besideVault: true,
      reachable: true,
      automatic: true,
      list: [{ name: made.name, madeAt: '2026-11-22T20:40:00.000Z', bytes: made.bytes }],
      lastMadeAt: '2026-11-22T20:40:00.000Z',
      lastFailure: null,
      asides: [],
    });
    expect(await vault.call('backups.inspect', { backup: { name: made.name } })).toEqual({
      madeAt: '2026-11-22T20:40:00.000Z',
      bytes: made.bytes,
      recoveryCode: false,
      ofThisVault: true,
    });
  });

  it('goes to a chosen place, in the place of what lay there', async () => {
    const vault = await usedVault();
    const file = path.join(emptyFolder(), 'mine.backup');
    writeFileSync(file, 'an older one');
    const made = await vault.call('backups.make', { place: vault.place('backup-to-save', file) });
    expect(made).toEqual({ name: 'mine.backup', bytes: statSync(file).size });
    expect(readFileSync(file).subarray(0, 16).toString()).toBe('glidepath-backup');
    expect(readdirSync(path.dirname(file))).toEqual(['mine.backup']);
  });

  it('and a readable file never write through what somebody laid in their way', async () => {
    const vault = await usedVault();
    const folder = emptyFolder();
    const victim = path.join(emptyFolder(), 'victim');
    writeFileSync(victim, 'of somebody else');
    for (const [name, purpose, write] of [
      ['mine.backup', 'backup-to-save', (place: string) => vault.call('backups.make', { place })],
      ['mine.json', 'export-to-save', (place: string) => vault.call('backups.exportOpen', { place })],
    ] as const) {
      symlinkSync(victim, path.join(folder, `.${name}.part`));
      await write(vault.place(purpose, path.join(folder, name)));
      expect(readFileSync(victim, 'utf8')).toBe('of somebody else');
      expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o600);
    }
    expect(readdirSync(folder).sort()).toEqual(['mine.backup', 'mine.json']);
  });

  it('is refused in the vault’s own folder by another way to it, too', async () => {
    const vault = await usedVault();
    const link = path.join(emptyFolder(), 'link');
    symlinkSync(path.join(vault.home, 'vault'), link);
    const place = vault.place('backup-to-save', path.join(link, 'journal.db'));
    expect(await vault.reply('backups.make', { place })).toMatchObject({ code: 'target-unwritable' });
  });

  it('is made whatever name a table was given by whoever handed over what it was restored from', async () => {
    const vault = await usedVault();
    const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n';
    vault.session.opened().db.exec(`CREATE TABLE "settings"", (${endless}) --" (a TEXT)`);
    expect(await vault.reply('backups.make', { place: null })).toMatchObject({ ok: true });
  });

  it('gets a name of its own where one was made in the same second', async () => {
    const vault = await usedVault();
    await vault.call('backups.make', { place: null });
    expect(await vault.call('backups.make', { place: null })).toMatchObject({
      name: 'glidepath-2026-11-22-204001.backup',
    });
  });

  it('is refused in the vault’s own folder and where nothing was chosen', async () => {
    const vault = await usedVault();
    const inside = vault.place('backup-to-save', path.join(vault.home, 'vault', 'journal.db'));
    expect(await vault.reply('backups.make', { place: inside })).toMatchObject({ code: 'target-unwritable' });
    expect(await vault.reply('backups.make', { place: freshId() })).toMatchObject({ code: 'bad-input' });
  });

  it('is not written, nor is anything else, over what was chosen to be read or for something else', async () => {
    const vault = await usedVault();
    const folder = emptyFolder();
    const file = path.join(folder, 'mine.backup');
    writeFileSync(file, 'kept as it is');
    const uses = [
      ['backups.make', 'backup-to-save', (place: string) => ({ place })],
      ['backups.exportOpen', 'export-to-save', (place: string) => ({ place })],
      ['backups.setFolder', 'backup-folder', (place: string) => ({ place })],
      ['backups.inspect', 'backup-to-open', (place: string) => ({ backup: { place } })],
    ] as const;
    for (const [method, needed, input] of uses) {
      for (const purpose of placePurposes.filter((each) => each !== needed)) {
        const chosen = vault.place(purpose, purpose === 'backup-folder' ? folder : file);
        expect(await vault.reply(method, input(chosen))).toEqual({ ok: false, code: 'bad-input' });
      }
    }
    expect(readdirSync(folder)).toEqual(['mine.backup']);
    expect(readFileSync(file, 'utf8')).toBe('kept as it is');
  });

  it('says that a place can’t be written, and leaves nothing', async () => {
    const vault = await usedVault();
    const gone = path.join(emptyFolder(), 'gone', 'x.backup');
    expect(await vault.reply('backups.make', { place: vault.place('backup-to-save', gone) })).toMatchObject({
      code: 'target-unwritable',
    });
    expect(readdirSync(vault.home)).toEqual(['vault']);
  });
});

describe('the folder for backups', () => {
  it('can be another one, and the one beside the vault again', async () => {
    const vault = await usedVault();
    const folder = emptyFolder();
    await vault.call('backups.setFolder', { place: vault.place('backup-folder', folder) });
    const made = await vault.call('backups.make', { place: null });
    expect(readdirSync(folder)).toEqual([made.name]);
    expect(await vault.call('backups.overview', {})).toMatchObject({ folder, besideVault: false });
    await vault.call('backups.setFolder', { place: null });
    expect(await vault.call('backups.overview', {})).toMatchObject({ besideVault: true, list: [] });
  });

  it('that is taken away is told of, and never made anew', async () => {
    const vault = await usedVault();
    const folder = emptyFolder();
    await vault.call('backups.setFolder', { place: vault.place('backup-folder', folder) });
    rmSync(folder, { recursive: true });
    expect(await vault.call('backups.overview', {})).toMatchObject({ reachable: false, list: [] });
    expect(await vault.reply('backups.make', { place: null })).toMatchObject({
      code: 'backup-folder-unreachable',
    });
    expect(
      await vault.reply('backups.setFolder', { place: vault.place('backup-folder', folder) }),
    ).toMatchObject({
      code: 'backup-folder-unreachable',
    });
    expect(readdirSync(vault.home)).toEqual(['vault']);
  });
});

describe('the automatic backup', () => {
  it('is made when the last one is more than a day old, and not before', async () => {
    const vault = await usedVault();
    expect(await vault.call('backups.makeIfDue', {})).toEqual({ made: true });
    later(vault, 1);
    expect(await vault.call('backups.makeIfDue', {})).toEqual({ made: false });
    later(vault, 1.01);
    expect(await vault.call('backups.makeIfDue', {})).toEqual({ made: true });
  });

  it('is made again where the clock was set back behind the last one', async () => {
    const vault = await usedVault();
    await vault.call('backups.makeIfDue', {});
    later(vault, -400);
    expect(await vault.call('backups.makeIfDue', {})).toEqual({ made: true });
  });

  it('is not made where it is switched off', async () => {
    const vault = await usedVault();
    await vault.call('backups.setAutomatic', { automatic: false });
    expect(await vault.call('backups.makeIfDue', {})).toEqual({ made: false });
    expect(readdirSync(vault.home)).toEqual(['vault']);
  });

  it('notes why it did not come about, and forgets that once one did', async () => {
    const vault = await usedVault();
    const folder = emptyFolder();
    await vault.call('backups.setFolder', { place: vault.place('backup-folder', folder) });
    rmSync(folder, { recursive: true });
    expect(await vault.call('backups.makeIfDue', {})).toEqual({ made: false });
    expect(await vault.call('backups.overview', {})).toMatchObject({
      lastFailure: { at: '2026-11-22T20:40:00.000Z', code: 'backup-folder-unreachable' },
    });
    mkdirSync(folder);
    expect(await vault.call('backups.makeIfDue', {})).toEqual({ made: true });
    expect(await vault.call('backups.overview', {})).toMatchObject({ lastFailure: null });
  });

  it('that fails is said to be overdue at once where there is none, else after a week, by its clock', async () => {
    const vault = await usedVault();
    const folder = emptyFolder();
    const overdue = async (days: number) => {
      later(vault, days);
      await vault.call('backups.makeIfDue', {});
      return (await vault.call('backups.overdue', {})).overdue;
    };
    expect((await vault.call('backups.overdue', {})).overdue).toBeNull();
    await vault.call('backups.setFolder', { place: vault.place('backup-folder', folder) });
    rmSync(folder, { recursive: true });
    expect(await overdue(0)).toBe('never');
    mkdirSync(folder);
    expect(await overdue(1)).toBeNull();
    rmSync(folder, { recursive: true });
    expect([await overdue(7.9), await overdue(8)]).toEqual([null, 'a-week']);
    await vault.call('backups.setAutomatic', { automatic: false });
    expect((await vault.call('backups.overdue', {})).overdue).toBeNull();
  });

  it('keeps the fourteen newest of this vault, and leaves every other file alone', async () => {
    const other = await usedVault();
    const folder = emptyFolder();
    const vault = await usedVault();
    later(other, -50);
    await other.call('backups.setFolder', { place: other.place('backup-folder', folder) });
    const ofOther = (await other.call('backups.make', { place: null })).name;
    await vault.call('backups.setFolder', { place: vault.place('backup-folder', folder) });
    const strange = [
      'notes.txt',
      'glidepath-2020-01-01-000000.backup',
      '.glidepath-2020-01-01-000000.backup.part',
    ];
    for (const name of strange) writeFileSync(path.join(folder, name), 'mine');
    const made: string[] = [];
    for (let turn = 0; turn < 16; turn += 1) {
      later(vault, turn * 2);
      await vault.call('backups.makeIfDue', {});
      made.push(
        `glidepath-${new Date(Date.parse('2026-11-22T20:40:00Z') + turn * 2 * 86_400_000).toISOString().slice(0, 10)}-204000.backup`,
      );
    }
    expect(readdirSync(folder).sort()).toEqual([...strange.slice(0, 2), ofOther, ...made.slice(2)].sort());
  });

  it('keeps the newest of each day when many were made in one', async () => {
    const vault = await usedVault();
    const made: string[] = [];
    const make = async () => {
      made.push((await vault.call('backups.make', { place: null })).name);
    };
    for (let turn = 0; turn < 18; turn += 1) {
      later(vault, turn < 10 ? turn : 9 + turn / 1000);
      await make();
    }
    const lastDay = made.slice(9);
    const kept = [...made.slice(0, 9), ...lastDay.slice(-5)];
    expect(readdirSync(path.join(vault.home, 'backups')).sort()).toEqual(kept.sort());
  });

  it('is kept although the clock was set back, and every other is newer by name', async () => {
    const vault = await usedVault();
    for (let turn = 0; turn < 14; turn += 1) {
      later(vault, turn);
      await vault.call('backups.make', { place: null });
    }
    later(vault, -400);
    const { name } = await vault.call('backups.make', { place: null });
    const left = readdirSync(besideOf(vault));
    expect([left.length, left.includes(name)]).toEqual([14, true]);
  });
});

describe('backups of the folder', () => {
  it('that are of another vault, or no backups, do not pass for the last one of this vault', async () => {
    const other = await usedVault();
    const folder = emptyFolder();
    const vault = await usedVault();
    later(other, 3);
    await other.call('backups.setFolder', { place: other.place('backup-folder', folder) });
    await other.call('backups.make', { place: null });
    writeFileSync(path.join(folder, 'glidepath-2027-01-01-000000.backup'), '');
    await vault.call('backups.setFolder', { place: vault.place('backup-folder', folder) });
    expect((await vault.call('backups.overview', {})).lastMadeAt).toBeNull();
  });

  it('come about although something by the name of an unfinished one can’t be removed', async () => {
    const vault = await usedVault();
    mkdirSync(path.join(besideOf(vault), '.glidepath-2020-01-01-000000.backup.part', 'in the way'), {
      recursive: true,
    });
    expect(await vault.reply('backups.make', { place: null })).toMatchObject({ ok: true });
  });

  it('can be looked at where a folder lies in the place of the header', async () => {
    const vault = await usedVault();
    const { name } = await vault.call('backups.make', { place: null });
    vault.session.close();
    rmSync(path.join(vault.home, 'vault', 'vault.json'));
    mkdirSync(path.join(vault.home, 'vault', 'vault.json'));
    expect(await vault.call('backups.inspect', { backup: { name } })).toMatchObject({ ofThisVault: false });
  });

  it('are removed by their names', async () => {
    const vault = await usedVault();
    const { name } = await vault.call('backups.make', { place: null });
    later(vault, 1);
    const kept = await vault.call('backups.make', { place: null });
    await vault.call('backups.remove', { names: [name] });
    expect((await vault.call('backups.found', {})).list.map((each) => each.name)).toEqual([kept.name]);
  });
});
