import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openInto, sealInto } from '../../../main/vault/backup/chunks';
import { chunkBytes, readHead } from '../../../main/vault/backup/format';
import { failureOf } from '../../../main/vault/failure';
import { type Header, makeHeader } from '../../../main/vault/keys/header';
import { emptyFolder } from '../../support/backups';
import { cheapKdf, password } from '../../support/surroundings';

const folder = emptyFolder();
const nothing = async () => undefined;
let vault: Header;
let dataKey: Buffer;

beforeAll(async () => {
  ({ header: vault, dataKey } = await makeHeader(password, { random: randomBytes, kdf: cheapKdf }));
});

async function sealed(content: Uint8Array): Promise<Buffer> {
  const [from, to] = [path.join(folder, 'content'), path.join(folder, 'sealed')];
  writeFileSync(from, content);
  const [source, target] = [await open(from, 'r'), await open(to, 'w')];
  const backupId = createHash('md5').update(content).digest('hex');
  const header = { backupId, madeAt: '2026-11-22T20:40:00.000Z', bytes: content.length, vault };
  await sealInto(target, header, dataKey, source, nothing);
  await Promise.all([source.close(), target.close()]);
  return readFileSync(to);
}

/** The content of a backup file, or why it was refused. */
async function read(bytes: Uint8Array): Promise<Buffer | string> {
  const [from, to] = [path.join(folder, 'read'), path.join(folder, 'opened')];
  writeFileSync(from, bytes);
  const [source, target] = [await open(from, 'r'), await open(to, 'w')];
  try {
    await openInto(target, await readHead(source), dataKey, source, nothing);
    return readFileSync(to);
  } catch (error) {
    const { code, reason } = failureOf(error);
    return `${code}: ${reason}`;
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
}

/** A file that begins as a backup and has this header. */
function withHeader(text: string, length = Buffer.byteLength(text)): Buffer {
  const prefix = Buffer.alloc(20);
  prefix.write('glidepath-backup', 'latin1');
  prefix.writeUInt32BE(length, 16);
  return Buffer.concat([prefix, Buffer.from(text)]);
}

const nearBorder = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: -2, max: 2 }))
  .map(([chunks, more]) => Math.max(1, chunks * chunkBytes + more));

describe('a backup file', () => {
  it('gives back any content, whatever its length around the borders of chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(nearBorder, fc.integer({ min: 1, max: 200_000 })), async (length) => {
        const content = randomBytes(length);
        expect(content.equals((await read(await sealed(content))) as Buffer)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('is refused when any bit of it was changed', async () => {
    const file = await sealed(randomBytes(2 * chunkBytes + 100));
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.nat(7), async (at, bit) => {
        const changed = Buffer.from(file);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(await read(changed)).toMatch(/^backup-refused: (damaged|incomplete|not-a-backup|newer)$/);
      }),
      { numRuns: 120 },
    );
  });

  it('is incomplete when it was cut anywhere', async () => {
    const file = await sealed(randomBytes(2 * chunkBytes + 100));
    const cuts = fc.oneof(
      fc.nat(file.length - 1),
      fc.nat(900),
      fc.nat(20).map((back) => file.length - 1 - back),
    );
    await fc.assert(
      fc.asyncProperty(cuts, async (length) => {
        expect(await read(file.subarray(0, length))).toBe('backup-refused: incomplete');
      }),
      { numRuns: 120 },
    );
  });

  it('is refused with anything after its end', async () => {
    const file = await sealed(randomBytes(chunkBytes));
    expect(await read(Buffer.concat([file, Buffer.from([0])]))).toBe('backup-refused: damaged');
  });

  it('is refused with two chunks exchanged, or the last one in the place of the one before', async () => {
    const file = await sealed(randomBytes(3 * chunkBytes));
    const { start } = readStart(file);
    const step = chunkBytes + 16;
    const chunk = (index: number) => file.subarray(start + index * step, start + (index + 1) * step);
    const head = file.subarray(0, start);
    for (const order of [
      [1, 0, 2],
      [0, 2, 1],
      [0, 0, 2],
      [0, 2, 2],
    ])
      expect(await read(Buffer.concat([head, ...order.map(chunk)])), String(order)).toBe(
        'backup-refused: damaged',
      );
  });

  it('is refused with the chunks of another backup of the same vault', async () => {
    const [one, two] = [await sealed(randomBytes(100)), await sealed(randomBytes(100))];
    const { start } = readStart(one);
    expect(await read(Buffer.concat([one.subarray(0, start), two.subarray(start)]))).toBe(
      'backup-refused: damaged',
    );
  });
});

function readStart(bytes: Buffer) {
  return { start: 20 + bytes.readUInt32BE(16) };
}

describe('a file that is no backup', () => {
  const header = () => ({
    format: 'glidepath-backup',
    version: 1,
    backupId: '0'.repeat(32),
    madeAt: '2026-11-22T20:40:00.000Z',
    bytes: 1,
    vault,
  });
  const costly = () => {
    const [slot] = vault.slots;
    return { ...vault, slots: [{ ...slot, kdf: { ...slot?.kdf, memoryKiB: 64 * 1024 * 1024 } }] };
  };
  const files: { title: string; bytes: () => Buffer; reason: string }[] = [
    { title: 'is empty', bytes: () => Buffer.alloc(0), reason: 'incomplete' },
    {
      title: 'is something else',
      bytes: () => Buffer.from('%PDF-1.7 and more of it'),
      reason: 'not-a-backup',
    },
    { title: 'has a header above 64 KiB', bytes: () => withHeader('{}', 64 * 1024 + 1), reason: 'damaged' },
    { title: 'claims a header of 4 GiB', bytes: () => withHeader('{}', 0xffff_ffff), reason: 'damaged' },
    { title: 'has no header', bytes: () => withHeader(''), reason: 'damaged' },
    { title: 'has a header that is no JSON', bytes: () => withHeader('{"format"'), reason: 'damaged' },
    {
      title: 'is of a newer version',
      bytes: () => withHeader(JSON.stringify({ ...header(), version: 2 })),
      reason: 'newer',
    },
    {
      title: 'has a field that nobody knows',
      bytes: () => withHeader(JSON.stringify({ ...header(), more: 1 })),
      reason: 'damaged',
    },
    {
      title: 'asks for endless work',
      bytes: () => withHeader(JSON.stringify({ ...header(), vault: costly() })),
      reason: 'damaged',
    },
    {
      title: 'says that it holds more than it does',
      bytes: () => withHeader(JSON.stringify({ ...header(), bytes: 2 ** 40 })),
      reason: 'incomplete',
    },
  ];

  for (const { title, bytes, reason } of files)
    it(`is refused because it ${title}`, async () => {
      expect(await read(bytes())).toBe(`backup-refused: ${reason}`);
    });

  it('is refused whatever its bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await read(bytes)).toMatch(/^backup-refused: (not-a-backup|incomplete)$/);
      }),
    );
  });
});
