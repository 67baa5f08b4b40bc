import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chunkBytes, tagBytes } from '../../main/vault/backup/format';
import { checksumOf } from './another-header-reader';

/** A file, or what passes for one, that somebody hands over as a backup. */
export interface HostileBackup {
  readonly name: string;
  readonly file: string;
  /** It is a real backup up to its chunks: the keys have to be derived before it can be refused. */
  readonly keysFit: boolean;
}

const prefixBytes = 20;

/** Makes many hostile backups out of a real one in a folder of their own. */
export function hostileBackups(real: string, folder: string): HostileBackup[] {
  const made: HostileBackup[] = [];
  const bytes = readFileSync(real);
  const start = prefixBytes + bytes.readUInt32BE(16);
  const header = JSON.parse(bytes.toString('utf8', prefixBytes, start));
  const body = bytes.subarray(start);
  const add = (name: string, content: Uint8Array | null, keysFit = false) => {
    const file = path.join(folder, `${made.length}.backup`);
    if (content !== null) writeFileSync(file, content);
    made.push({ name, file, keysFit });
    return file;
  };
  const withText = (text: string, length = Buffer.byteLength(text), rest: Uint8Array = body) => {
    const prefix = Buffer.alloc(prefixBytes);
    prefix.write('glidepath-backup', 'latin1');
    prefix.writeUInt32BE(length, 16);
    return Buffer.concat([prefix, Buffer.from(text), rest]);
  };
  const withJson = (change: object) => withText(JSON.stringify({ ...header, ...change }));
  const withVault = (change: object) => {
    const vault = { ...header.vault, ...change };
    return withJson({ vault: { ...vault, checksum: checksumOf(vault) } });
  };
  const withSlot = (change: object) => withVault({ slots: [{ ...header.vault.slots[0], ...change }] });
  const withKdf = (change: object) => withSlot({ kdf: { ...header.vault.slots[0].kdf, ...change } });

  for (const length of [0, 1, 65_537, 2 ** 31, 2 ** 32 - 1])
    add(`a header of ${length} bytes, it says`, withText(JSON.stringify(header), length));
  for (const length of [0, 1, 15, 16, 19, 20, 21, start - 1, start, start + 1, bytes.length - 1])
    add(`cut after ${length} bytes`, bytes.subarray(0, length));
  add('another kind of file', Buffer.from('%PDF-1.7 and more of it'));
  add('a header that is no text', withText('\u0000'.repeat(500)));
  add('a header that is not UTF-8', Buffer.concat([withText('', 4, Buffer.from([255, 254, 255, 254]))]));
  add('a deep header', withText('['.repeat(30_000) + ']'.repeat(30_000)));
  add(
    'a deep field',
    withText(
      JSON.stringify(header).replace(/"vault":.*$/, `"vault":${'{"a":'.repeat(8000)}1${'}'.repeat(8001)}`),
    ),
  );
  add('a field of 60,000 characters', withJson({ madeAt: '9'.repeat(60_000) }));
  add(
    'a field that would change every object',
    withText(JSON.stringify(header).replace('{', '{"__proto__":{"bytes":1},')),
  );
  add('a field twice', withText(JSON.stringify(header).replace('{', '{"bytes":1,')), true);
  add('other blanks in the header', withText(JSON.stringify(header, null, 1)), true);
  for (const count of [-1, 0, 1.5, 1e308, 2 ** 40, 2 ** 53, '1', null])
    add(`a content of ${count} bytes, it says`, withJson({ bytes: count }));
  for (const version of [0, 2, 2 ** 31, '1']) add(`version ${version}`, withJson({ version }));
  for (const memoryKiB of [-1, 0, 8, 2 ** 21, 2 ** 31, 1e300])
    add(`a slot of ${memoryKiB} KiB`, withKdf({ memoryKiB }));
  for (const passes of [0, 17, 2 ** 31]) add(`a slot of ${passes} passes`, withKdf({ passes }));
  for (const lanes of [0, 17, 2 ** 31]) add(`a slot of ${lanes} lanes`, withKdf({ lanes }));
  add('a slot with another function', withKdf({ name: 'md5' }));
  add('a salt of 40,000 bytes', withSlot({ salt: Buffer.alloc(40_000).toString('base64') }));
  add('nine slots', withVault({ slots: Array(9).fill(header.vault.slots[0]) }));
  add('no slot', withVault({ slots: [] }));
  add('a vault that is a list', withJson({ vault: [] }));

  const step = chunkBytes + tagBytes;
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; at += step) chunks.push(body.subarray(at, at + step));
  const full = chunks.slice(0, -1);
  const [first, second, last] = [full[0] as Buffer, full[1] as Buffer, chunks.at(-1) as Buffer];
  const withChunks = (list: readonly Buffer[]) => Buffer.concat([bytes.subarray(0, start), ...list]);
  add('chunks exchanged', withChunks([second, first, ...full.slice(2), last]), true);
  add('a chunk twice', withChunks([first, first, ...full.slice(2), last]), true);
  add('a chunk dropped', withChunks([...full.slice(1), last]));
  add('a chunk more', withChunks([first, ...full, last]));
  add('something behind the end', Buffer.concat([bytes, Buffer.from('more')]));
  add('the last chunk of zeros', withChunks([...full, Buffer.alloc(last.length)]), true);

  const sparse = 100 * 1024 ** 3;
  truncateSync(add('100 GB of nothing', Buffer.alloc(1)), sparse);
  truncateSync(add('100 GB behind a real beginning', bytes), sparse);
  const claimed = withText(JSON.stringify({ ...header, bytes: sparse }), undefined, Buffer.alloc(0));
  truncateSync(
    add('100 GB as its header says', claimed, true),
    claimed.length + sparse + Math.ceil(sparse / chunkBytes) * tagBytes,
  );

  mkdirSync(add('a folder', null));
  symlinkSync('/dev/zero', add('a link to endless zeros', null));
  symlinkSync(path.join(folder, `${made.length}.backup`), add('a link to itself', null));
  add('nothing at all', null);
  if (process.platform !== 'win32') execFileSync('mkfifo', [add('a pipe', null)]);
  return made;
}
