import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { closeDatabase, openDatabase } from '../../main/vault/database/connection';
import { migrate, migrations } from '../../main/vault/database/migrator';
import { failureOf } from '../../main/vault/failure';
import { vaultFiles } from '../../main/vault/files';
import { derivedKey } from '../../main/vault/keys/derived';
import { makeHeader } from '../../main/vault/keys/header';
import { headerText } from '../../main/vault/keys/header-file';
import { writeWhole } from '../../main/vault/whole-file';
import type { Reply } from '../../shared/contract/errors';
import { contentsOf } from './contents';
import { damagePage } from './damaged-vault';
import { password, testSurroundings } from './surroundings';
import { day, doseOf, entryFields, freshId, planChoices, type TestVault, vaultAt } from './vault';

// A program that does every kind of write on a small drive with less and less missing room, until it comes about. What
// was there before has to stay as it was through every refusal. It prints its findings as JSON.

/** What came of one kind of write. */
export interface WriteFinding {
  readonly write: string;
  /** How often it was refused for want of room before it came about. */
  readonly refused: number;
  readonly mistakes: readonly string[];
}

/** A kind of write, and what has to be there before it. */
interface Write {
  readonly name: string;
  /** `absent`: no vault yet; `locked`: a locked one. Otherwise it is open. */
  readonly from?: 'absent' | 'locked';
  readonly before?: (vault: TestVault) => Promise<unknown>;
  /** What happens to the files of a locked one. */
  readonly damage?: (vault: TestVault) => void;
  readonly write: (vault: TestVault) => Promise<Reply<unknown>>;
  /** How many entries and doses there are more after it. */
  readonly adds?: number;
  /** What opens the vault after it. */
  readonly opensWith?: string;
}

const [drive, stepText] = process.argv.slice(2);
if (drive === undefined) throw new Error('the program needs a drive');
const disk = drive;
/** How much more room there is at each try, as a factor. */
const step = Number(stepText);
const page = 4096;
const ballast = path.join(disk, 'ballast');
const other = 'seven quiet lamps by a river';
const secret = { kind: 'password' as const, text: password };
const longNote = 'Could not sleep, so this became long. '.repeat(1500);
const backupName = 'glidepath-2026-11-22-204000.backup';

const entryId = freshId();
const entry = { id: entryId, fields: entryFields({ day: day('2026-11-21'), note: longNote }) };
const line = { id: null, list: 'safety-coping' as const, reach: '', appointmentId: null };
let productId = '';
let code = '';

async function confirmedCode(vault: TestVault): Promise<void> {
  const { words } = await vault.call('keys.makeCode', { secret });
  code = words.join(' ');
  await vault.call('keys.confirmCode', { typed: code });
}

const makeBackup = (vault: TestVault) => vault.call('backups.make', { place: null });

const writes: readonly Write[] = [
  { name: 'draft', write: (vault) => vault.reply('journal.keepDraft', entry) },
  { name: 'entry', write: (vault) => vault.reply('journal.save', entry), adds: 1 },
  {
    name: 'dose',
    write: (vault) => vault.reply('doses.log', doseOf(productId, 4.5, '2026-11-21')),
    adds: 1,
  },
  { name: 'search index', write: (vault) => vault.reply('search.tags', {}) },
  {
    name: 'password',
    write: (vault) => vault.reply('keys.changePassword', { secret, password: other }),
    opensWith: other,
  },
  {
    name: 'recovery code',
    before: async (vault) => {
      code = (await vault.call('keys.makeCode', { secret })).words.join(' ');
    },
    write: (vault) => vault.reply('keys.confirmCode', { typed: code }),
  },
  {
    name: 'recovery',
    from: 'locked',
    before: confirmedCode,
    write: (vault) => vault.reply('vault.recover', { code, password: other }),
    opensWith: other,
  },
  {
    name: 'new keys',
    write: (vault) => vault.reply('keys.renew', { secret, password: other }),
    opensWith: other,
  },
  { name: 'backup', write: (vault) => vault.reply('backups.make', { place: null }) },
  {
    name: 'drill',
    before: makeBackup,
    write: (vault) => vault.reply('backups.drill', { backup: { name: backupName }, secret }),
  },
  {
    name: 'restore',
    before: makeBackup,
    write: (vault) => vault.reply('backups.restore', { backup: { name: backupName }, secret }),
  },
  {
    name: 'readable file',
    write: (vault) =>
      vault.reply('backups.exportOpen', {
        place: vault.place('export-to-save', path.join(vault.home, 'all.json')),
      }),
  },
  {
    name: 'salvage',
    from: 'locked',
    damage: ({ session }) => damagePage(session.files.database, 1),
    write: (vault) => vault.reply('condition.salvage', { secret }),
  },
  {
    name: 'header out of a backup',
    from: 'locked',
    before: makeBackup,
    damage: ({ session }) => writeFileSync(session.files.header, '{"format":"glidepath-va'),
    write: (vault) => vault.reply('condition.takeHeader', { backup: { name: backupName }, secret }),
  },
  { name: 'salvage of an open vault', write: (vault) => vault.reply('condition.salvage', { secret }) },
  {
    name: 'lock-screen card',
    before: (vault) => vault.call('lines.save', { ...line, text: 'A hot shower' }),
    write: (vault) => vault.reply('door.set', { title: 'Notes', steps: [line.list], people: [], on: true }),
  },
  {
    name: 'another title of that card',
    before: async (vault) => {
      await vault.call('lines.save', { ...line, text: 'A hot shower' });
      await vault.call('door.set', { title: 'Notes', steps: [line.list], people: [], on: true });
    },
    write: (vault) =>
      vault.reply('door.set', { title: 'N'.repeat(40), steps: [line.list], people: [], on: true }),
  },
  { name: 'check', write: (vault) => vault.reply('condition.check', {}) },
  { name: 'creation', from: 'absent', write: (vault) => vault.reply('vault.create', { password }) },
  { name: 'opening', from: 'locked', write: (vault) => vault.reply('vault.unlock', { password }) },
  {
    name: 'opening of an older version',
    from: 'absent',
    before: async ({ home }) => makeOlder(home),
    write: (vault) => vault.reply('vault.unlock', { password }),
  },
  {
    name: 'PDF',
    from: 'absent',
    write: async ({ home }) => {
      try {
        await writeWhole(path.join(home, 'summary.pdf'), Buffer.alloc(300_000, 1));
        return { ok: true, value: {} };
      } catch (error) {
        return failureOf(error);
      }
    },
  },
];

/** A locked vault as the version before left it. */
async function makeOlder(home: string): Promise<void> {
  const files = vaultFiles(home);
  const { header, dataKey } = await makeHeader(password, testSurroundings({ home }));
  mkdirSync(files.folder);
  const db = openDatabase(files.database, derivedKey(dataKey, header.vaultId, 'database'));
  migrate(db, migrations.slice(0, -1));
  closeDatabase(db);
  await writeWhole(files.header, headerText(header));
}

/** Leaves so many bytes of the drive free, or less where there is less. */
function leaveRoom(bytes: number): void {
  rmSync(ballast, { force: true });
  const { bavail, bsize } = statfsSync(disk);
  const fill = bavail * bsize - bytes;
  const handle = openSync(ballast, 'w');
  for (let written = 0; written < fill; written += page) writeSync(handle, Buffer.alloc(page));
  closeSync(handle);
}

/** What must not change through a refusal: the state, the names of all files, the header, and what was written. */
function kept({ session, home }: TestVault): string[] {
  const names = readdirSync(home, { recursive: true }).map(String);
  const { header } = session.files;
  const text = existsSync(header) ? readFileSync(header, 'utf8') : '';
  return [
    session.state().kind.replace('unwritable', 'locked'),
    ...names.filter((name) => !name.endsWith('-wal') && name !== 'backups').sort(),
    createHash('sha256').update(text).digest('hex'),
    session.isOpen() ? contentsOf(session) : '',
  ];
}

async function made(write: Write, home: string): Promise<TestVault> {
  const vault = vaultAt({ home });
  if (write.from === 'absent') {
    await write.before?.(vault);
    return vaultAt({ home });
  }
  await vault.session.create(password);
  const { product } = await vault.call('plans.create', planChoices('2026-11-20'));
  productId = product.id;
  const fields = entryFields({ day: day('2026-11-20'), note: longNote });
  await vault.call('journal.save', { id: freshId(), fields });
  await write.before?.(vault);
  if (write.from === 'locked') vault.session.close();
  write.damage?.(vault);
  return vault;
}

function asMistake(error: unknown): Reply<unknown> {
  return { ok: false, code: 'bug', reason: error instanceof Error ? (error.stack ?? error.message) : '' };
}

async function tryWrite(write: Write): Promise<WriteFinding> {
  const mistakes: string[] = [];
  const home = path.join(disk, 'home');
  mkdirSync(home);
  const vault = await made(write, home);
  const before = kept(vault);
  let refused = 0;
  let room = 0;
  for (; ; refused += 1, room = Math.max(room + page, Math.ceil(room * step))) {
    leaveRoom(room);
    const reply = await write.write(vault).catch(asMistake);
    if (reply.ok) break;
    if (reply.code !== 'disk-full') mistakes.push(`${room} bytes free: ${reply.code} ${reply.reason ?? ''}`);
    const after = kept(vault);
    if (after.join() !== before.join())
      mistakes.push(
        `${room} bytes free: changed ${before.filter((each) => !after.includes(each))} to ${after.filter((each) => !before.includes(each))}`,
      );
    if (room > 16 * 1024 * 1024 || mistakes.length > 5) break;
  }
  if (vault.session.isOpen() && write.from === undefined) vault.session.close();
  rmSync(ballast);
  if (vault.session.isOpen()) vault.session.close();
  if (write.name !== 'PDF') {
    const again = vaultAt({ home });
    const reply = await again.reply('vault.unlock', { password: write.opensWith ?? password });
    const found = reply.ok ? (reply.value as { entries: number; doses: number }) : null;
    const expected = (write.from === 'absent' ? 0 : 1) + (write.adds ?? 0);
    if (found === null) mistakes.push(`does not open any more: ${JSON.stringify(reply)}`);
    else if (found.entries + found.doses !== expected) mistakes.push(`holds ${JSON.stringify(found)}`);
    else if (
      before.at(-1) !== '' &&
      write.adds === undefined &&
      write.name !== 'draft' &&
      contentsOf(again.session) !== before.at(-1)
    )
      mistakes.push('holds something else');
    again.session.close();
  }
  rmSync(home, { recursive: true });
  return { write: write.name, refused, mistakes };
}

async function main(): Promise<void> {
  const findings: WriteFinding[] = [];
  for (const write of writes) {
    const begun = Date.now();
    findings.push(await tryWrite(write));
    console.error(write.name, Date.now() - begun);
  }
  console.log(JSON.stringify(findings));
}

void main();
