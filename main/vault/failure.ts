import type { Failure, FailureCode } from '../../shared/contract/errors';

/** An expected failure on its way to the router, which turns it into a coded reply. Carries no data. */
export class ExpectedFailure extends Error {
  constructor(
    readonly code: FailureCode,
    readonly reason?: string,
  ) {
    super(reason === undefined ? code : `${code}: ${reason}`);
    this.name = 'ExpectedFailure';
  }
}

const codesOfSystemErrors: Record<string, FailureCode> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  SQLITE_FULL: 'disk-full',
  EACCES: 'vault-unwritable',
  EPERM: 'vault-unwritable',
  EROFS: 'vault-unwritable',
  // Something else has taken the name of a file: Node has a code of its own for it where it removes.
  EISDIR: 'vault-unwritable',
  ERR_FS_EISDIR: 'vault-unwritable',
  ENOTEMPTY: 'vault-exists',
  EEXIST: 'vault-exists',
  SQLITE_READONLY: 'vault-unwritable',
  SQLITE_CANTOPEN: 'vault-unwritable',
  // A drive that was taken away or is failing.
  SQLITE_IOERR: 'vault-unwritable',
  EIO: 'vault-unwritable',
  SQLITE_BUSY: 'vault-in-use',
  SQLITE_LOCKED: 'vault-in-use',
  SQLITE_NOTADB: 'vault-damaged',
  SQLITE_CORRUPT: 'vault-damaged',
};

const codesOfTexts: readonly (readonly [string, string])[] = [
  ['database or disk is full', 'SQLITE_FULL'],
  ['disk I/O error', 'SQLITE_IOERR'],
  ['database disk image is malformed', 'SQLITE_CORRUPT'],
  ['file is not a database', 'SQLITE_NOTADB'],
  // What the search says where a page of its index can't be read. Of a mistake in a statement SQLite says more.
  ['SQL logic error', 'SQLITE_CORRUPT'],
];

/** Turns what was thrown into a reply. Anything unexpected is a bug: its code is all that leaves. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof ExpectedFailure) return { ok: false, code: thrown.code, reason: thrown.reason };
  const code = systemCode(thrown);
  const known = code === null ? undefined : codesOfSystemErrors[code];
  if (known !== undefined) return { ok: false, code: known };
  // A full disk ends a transaction by itself; taking it back then fails too, and hides what came first.
  if (thrown instanceof Error && thrown.cause instanceof Error) return failureOf(thrown.cause);
  return { ok: false, code: 'bug' };
}

/** The code of a Node or SQLite error ("ENOSPC", "SQLITE_FULL"), or null. */
function systemCode(thrown: unknown): string | null {
  if (!(thrown instanceof Error) || !('code' in thrown) || typeof thrown.code !== 'string') return null;
  // A statement that failed inside another one, such as an export, leaves SQLite's text for its code and no code.
  if (thrown.code === 'SQLITE_ERROR')
    return codesOfTexts.find(([text]) => thrown.message.endsWith(text))?.[1] ?? null;
  // SQLite's extended codes ("SQLITE_IOERR_WRITE") begin with the primary one.
  return /^SQLITE_[A-Z]+/.exec(thrown.code)?.[0] ?? thrown.code;
}
