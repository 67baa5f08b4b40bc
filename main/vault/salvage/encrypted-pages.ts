import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { logFile } from '../condition/log-file';
import { type LoggedPages, loggedPages } from './logged-pages';

// The pages of a SQLCipher 4 database read one by one, without SQLite, which reads nothing of a file whose first page is
// damaged. The format: https://www.zetetic.net/sqlcipher/design/.

const pageSize = 4096;
const saltLength = 16;
const ivLength = 16;
const macLength = 64;
/** What of a page belongs to SQLite; the rest holds the initialisation vector and the HMAC. */
export const usablePage = pageSize - ivLength - macLength;

/** The pages of an encrypted database, with those of its log in place of theirs. */
export interface EncryptedPages {
  /** How many there are, damaged ones included. */
  readonly count: number;
  /** The content of a page from 1 on, decrypted; null where it is not what was written. */
  page(number: number): Buffer | null;
  close(): void;
}

/** Opens the pages of a database file under its raw key. Writes nothing; a log that is named is read with it. */
export function encryptedPages(database: string, key: Uint8Array, withLog: boolean): EncryptedPages {
  const main = openSync(database, 'r');
  const logged: LoggedPages = withLog ? loggedPages(database) : { places: new Map(), pageCount: null };
  const log = logged.places.size > 0 ? openSync(logFile(database), 'r') : null;
  const inMain = Math.floor(fstatSync(main).size / pageSize);
  const macKeys = saltsOf(main, log, logged).map((salt) => macKeyOf(key, salt));

  function page(number: number): Buffer | null {
    const offset = logged.places.get(number);
    const bytes =
      log !== null && offset !== undefined
        ? read(log, offset, pageSize)
        : read(main, (number - 1) * pageSize, pageSize);
    if (bytes === null || !macKeys.some((macKey) => isAuthentic(bytes, number, macKey))) return null;
    return decrypted(bytes, number, key);
  }

  return {
    // A file that was cut short is to be noticed by the pages that it lacks.
    count: Math.max(inMain, logged.pageCount ?? 0),
    page,
    close() {
      closeSync(main);
      if (log !== null) closeSync(log);
    },
  };
}

/** The salt of the database: the first bytes of the file, and once more where the log holds the first page. */
function saltsOf(main: number, log: number | null, { places }: LoggedPages): Buffer[] {
  const first = places.get(1);
  const salts = [
    read(main, 0, saltLength),
    log === null || first === undefined ? null : read(log, first, saltLength),
  ];
  return salts.filter((salt) => salt !== null);
}

/** The key of the pages' HMACs: two rounds of PBKDF2 with the salt, each byte of it turned by 0x3a. */
function macKeyOf(key: Uint8Array, salt: Buffer): Buffer {
  return pbkdf2Sync(key, Buffer.from(salt.map((byte) => byte ^ 0x3a)), 2, 32, 'sha512');
}

function isAuthentic(bytes: Buffer, number: number, macKey: Buffer): boolean {
  const place = Buffer.alloc(4);
  place.writeUInt32LE(number);
  const mac = createHmac('sha512', macKey)
    .update(bytes.subarray(number === 1 ? saltLength : 0, usablePage + ivLength))
    .update(place)
    .digest();
  return timingSafeEqual(mac, bytes.subarray(usablePage + ivLength));
}

/** The first page begins with the salt, where SQLite has the name of the format. */
function decrypted(bytes: Buffer, number: number, key: Uint8Array): Buffer {
  const iv = bytes.subarray(usablePage, usablePage + ivLength);
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  const begin = number === 1 ? saltLength : 0;
  const content = Buffer.concat([decipher.update(bytes.subarray(begin, usablePage)), decipher.final()]);
  return begin === 0 ? content : Buffer.concat([Buffer.alloc(saltLength), content]);
}

/** So many bytes of a file, or null where it ends before. */
function read(file: number, position: number, length: number): Buffer | null {
  const buffer = Buffer.alloc(length);
  return readSync(file, buffer, 0, length, position) === length ? buffer : null;
}
