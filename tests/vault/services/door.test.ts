import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract';
import type { OwnList } from '../../../shared/contract/own-lines';
import { password } from '../../support/surroundings';
import { newVault, type TestVault, vaultAt } from '../../support/vault';

const fileOf = ({ home }: TestVault) => path.join(home, 'door-card.json');
const cardIn = (vault: TestVault) => JSON.parse(readFileSync(fileOf(vault), 'utf8')).card;

const write = (vault: TestVault, list: OwnList, text: string, reach = '') =>
  vault.call('lines.save', { id: null, list, text, reach, appointmentId: null });

const addPerson = async (vault: TestVault, name: string, reach: string, id: string | null = null) =>
  (
    await vault.call('records.save', {
      ...{ id, day: null },
      record: { kind: 'person', role: 'close', name, who: '', reach, note: 'knows about it' },
    })
  ).id;

type Choices = Omit<InputOf<'door.set'>, 'on'>;
const choices: Choices = { title: 'Notes', steps: ['safety-people', 'safety-coping'], people: [] };

/** A vault with a safety plan and a person, and its card on the lock screen. */
async function withCard(given: Partial<Choices> = {}): Promise<TestVault & { sam: string }> {
  const vault = await newVault();
  await write(vault, 'safety-coping', 'A hot shower');
  await write(vault, 'safety-people', 'My sister', '555 0100');
  await write(vault, 'safety-warning-signs', 'I stop answering');
  const sam = await addPerson(vault, 'Sam', '+1 (555) 010-0199 ext 4');
  await vault.call('door.set', { ...choices, people: [sam], ...given, on: true });
  return { ...vault, sam };
}

const shown = {
  title: 'Notes',
  groups: [
    { group: 'safety-coping', lines: [{ text: 'A hot shower', reach: '' }] },
    { group: 'safety-people', lines: [{ text: 'My sister', reach: '555 0100' }] },
    { group: 'people', lines: [{ text: 'Sam', reach: '+1 (555) 010-0199 ext 4' }] },
  ],
};

describe('the card on the lock screen', () => {
  it('is off in a new vault, and leaves no file', async () => {
    const vault = await newVault();
    await write(vault, 'safety-coping', 'A hot shower');
    expect(await vault.call('door.overview', {})).toEqual({
      standing: 'off',
      choices: { title: 'Notes', steps: [], people: [] },
      card: { title: 'Notes', groups: [] },
    });
    vault.session.close();
    expect(await vault.call('door.card', {})).toEqual({ card: null });
    expect(readdirSync(vault.home)).toEqual(['vault']);
  });

  it('shows before it is on what it would show, and writes nothing', async () => {
    const vault = await newVault();
    await write(vault, 'safety-coping', 'A hot shower');
    const { standing, card } = await vault.call('door.set', { ...choices, on: false });
    expect([standing, card.groups]).toEqual(['off', shown.groups.slice(0, 1)]);
    expect(existsSync(fileOf(vault))).toBe(false);
  });

  it('can be read while locked: what was chosen, in its order, and nothing else', async () => {
    const vault = await withCard();
    expect(await vault.call('door.overview', {})).toMatchObject({ standing: 'shown', card: shown });
    vault.session.close();
    expect(await vault.call('door.card', {})).toEqual({ card: shown });
    expect(Object.keys(JSON.parse(readFileSync(fileOf(vault), 'utf8')))).toEqual([
      ...['format', 'version', 'vaultId', 'card'],
    ]);
    expect(readFileSync(fileOf(vault), 'utf8')).not.toMatch(/stop answering|knows about/);
    expect(statSync(fileOf(vault)).mode & 0o777).toBe(0o600);
  });

  it('follows every change of its lines and people, also one that is taken back', async () => {
    const vault = await withCard();
    const { id } = await write(vault, 'safety-coping', 'A walk');
    expect(cardIn(vault).groups[0].lines).toEqual([
      { text: 'A hot shower', reach: '' },
      { text: 'A walk', reach: '' },
    ]);
    await vault.call('lines.move', { id, to: 0 });
    expect(cardIn(vault).groups[0].lines[0].text).toBe('A walk');
    await vault.call('lines.remove', { id });
    await addPerson(vault, 'Sam', 'ask my sister', vault.sam);
    expect(cardIn(vault).groups.at(-1).lines).toEqual([{ text: 'Sam', reach: 'ask my sister' }]);
    await vault.call('records.remove', { id: vault.sam });
    expect(cardIn(vault).groups).toEqual(shown.groups.slice(0, 2));
    await vault.call('records.restore', { id: vault.sam });
    expect(cardIn(vault).groups.at(-1).lines).toEqual([{ text: 'Sam', reach: 'ask my sister' }]);
  });

  it('is gone when it is switched off, and keeps the choices for another time', async () => {
    const vault = await withCard();
    const { standing, choices: kept } = await vault.call('door.set', {
      ...choices,
      people: [vault.sam],
      on: false,
    });
    expect([standing, kept]).toEqual(['off', { ...choices, people: [vault.sam] }]);
    expect(readdirSync(vault.home)).toEqual(['vault']);
    await write(vault, 'safety-coping', 'A walk');
    expect(existsSync(fileOf(vault))).toBe(false);
  });

  it('is as full as it can be with the longest lines in every step, in any script', async () => {
    const vault = await newVault();
    const text = 'ㄱ'.repeat(200);
    const steps = (
      ['warning-signs', 'coping', 'distraction', 'people', 'professionals', 'surroundings'] as const
    ).map((step) => `safety-${step}` as const);
    for (const step of steps)
      for (let n = 0; n < 40; n += 1) await write(vault, step, text, 'ㄴ'.repeat(120));
    await vault.call('door.set', { title: 'ㄷ'.repeat(40), steps, people: [], on: true });
    vault.session.close();
    const { card } = await vault.call('door.card', {});
    expect(card?.groups.map(({ lines }) => lines.length)).toEqual([40, 40, 40, 40, 40, 40]);
  });
});

describe('a card that lies beside another vault', () => {
  it('is not shown once the vault is gone, and is removed with the next one', async () => {
    const vault = await withCard();
    vault.session.close();
    rmSync(path.join(vault.home, 'vault'), { recursive: true });
    const next = vaultAt({ home: vault.home });
    expect(await next.call('door.card', {})).toEqual({ card: null });
    await next.call('vault.create', { password });
    expect(readdirSync(vault.home)).toEqual(['vault']);
    expect((await next.call('door.overview', {})).standing).toBe('off');
  });

  it('is not said to be on the lock screen, where nothing is shown of it', async () => {
    const vault = await withCard();
    const other = JSON.parse(readFileSync(fileOf(vault), 'utf8'));
    writeFileSync(fileOf(vault), JSON.stringify({ ...other, vaultId: 'f'.repeat(32) }));
    expect((await vault.call('door.overview', {})).standing).toBe('missing');
    expect(await vault.call('door.card', {})).toEqual({ card: null });
  });

  it('is removed when a backup of another vault is restored, which says so where it had one of its own', async () => {
    const other = await withCard();
    const { name } = await other.call('backups.make', { place: null });
    const vault = await withCard();
    vault.session.close();
    const place = vault.place('backup-to-open', path.join(other.home, 'backups', name));
    await vault.call('backups.restore', { backup: { place }, secret: { kind: 'password', text: password } });
    expect(existsSync(fileOf(vault))).toBe(false);
    expect((await vault.call('door.overview', {})).standing).toBe('missing');
    await write(vault, 'safety-coping', 'A walk');
    expect(existsSync(fileOf(vault))).toBe(false);
  });

  it('says what the vault says once an earlier state of the same vault is restored', async () => {
    const vault = await withCard();
    const { name } = await vault.call('backups.make', { place: null });
    await write(vault, 'safety-coping', 'A walk');
    await vault.call('backups.restore', { backup: { name }, secret: { kind: 'password', text: password } });
    expect(cardIn(vault)).toEqual(shown);
  });
});

const sound = { format: 'glidepath-door-card', version: 1, vaultId: 'a'.repeat(32), card: shown };
const line = (text: string) => ({
  ...sound,
  card: { title: 'Notes', groups: [{ group: 'people', lines: [{ text, reach: '' }] }] },
});

describe('a damaged card', () => {
  it.each<[string, (file: string) => void]>([
    ['nothing', (file) => writeFileSync(file, '')],
    ['no JSON', (file) => writeFileSync(file, '{"format"')],
    ['of another version', (file) => writeFileSync(file, JSON.stringify({ ...sound, version: 2 }))],
    ['with more in it', (file) => writeFileSync(file, JSON.stringify({ ...sound, more: 1 }))],
    ['with a longer line', (file) => writeFileSync(file, JSON.stringify(line('x'.repeat(201))))],
    ['with a line break', (file) => writeFileSync(file, JSON.stringify(line('one\ntwo')))],
    ['with text that turns around', (file) => writeFileSync(file, JSON.stringify(line('\u202eabc')))],
    ['far too long', (file) => writeFileSync(file, `${' '.repeat(500_000)}${JSON.stringify(sound)}`)],
    ['a folder', (file) => mkdirSync(file)],
    ['a link', (file) => symlinkSync('/etc/hostname', file)],
  ])('that is %s shows nothing, stays as it is, and is said after unlocking', async (_name, damage) => {
    const vault = await withCard();
    vault.session.close();
    rmSync(fileOf(vault));
    damage(fileOf(vault));
    expect(await vault.call('door.card', {})).toEqual({ card: null });
    await vault.call('vault.unlock', { password });
    expect((await vault.call('door.overview', {})).standing).toBe('damaged');
    await write(vault, 'safety-coping', 'A walk');
    expect((await vault.call('door.overview', {})).standing).toBe('damaged');
  });

  it('can be written again, or switched off', async () => {
    for (const on of [true, false]) {
      const vault = await withCard();
      writeFileSync(fileOf(vault), 'x');
      expect((await vault.call('door.set', { ...choices, on })).standing).toBe(on ? 'shown' : 'off');
      expect(existsSync(fileOf(vault))).toBe(on);
    }
  });

  it('that somebody has deleted is said, and stays away until it is written again', async () => {
    const vault = await withCard();
    rmSync(fileOf(vault));
    await vault.reopen();
    await write(vault, 'safety-coping', 'A walk');
    expect([(await vault.call('door.overview', {})).standing, existsSync(fileOf(vault))]).toEqual([
      'missing',
      false,
    ]);
  });
});

describe('a card that can not be written', () => {
  it('stays off, with a code that says why, and leaves nothing behind', async () => {
    const vault = await newVault();
    await write(vault, 'safety-coping', 'A hot shower');
    mkdirSync(fileOf(vault));
    expect(await vault.reply('door.set', { ...choices, on: true })).toEqual({
      ok: false,
      code: 'vault-unwritable',
    });
    expect((await vault.call('door.overview', {})).standing).toBe('off');
    expect(readdirSync(vault.home).sort()).toEqual(['door-card.json', 'vault']);
  });

  it('never keeps a line from being saved, and says that it is behind', async () => {
    const vault = await withCard();
    // Where a part of the file would be written lies a folder with something in it.
    mkdirSync(path.join(vault.home, '.door-card.json.part', 'x'), { recursive: true });
    await write(vault, 'safety-coping', 'A walk');
    expect((await vault.call('lines.get', { lists: ['safety-coping'] })).lines).toHaveLength(2);
    expect((await vault.call('door.overview', {})).standing).toBe('behind');
    expect(cardIn(vault)).toEqual(shown);
  });

  it('is neither read nor changed from a closed vault', async () => {
    const vault = await withCard();
    vault.session.close();
    const locked = { ok: false, code: 'vault-locked' };
    expect(await vault.reply('door.overview', {})).toEqual(locked);
    expect(await vault.reply('door.set', { ...choices, on: false })).toEqual(locked);
    expect(cardIn(vault)).toEqual(shown);
  });
});
