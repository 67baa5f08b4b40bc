import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { syncFolder } from '../../main/vault/files';
import { emptyFolder } from '../support/backups';

describe('making the names in a folder last', () => {
  it('works on a common file system, and says of a folder that is gone that it is', async () => {
    const folder = emptyFolder();
    await syncFolder(folder);
    await expect(syncFolder(path.join(folder, 'gone'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  // As shared drives do; this one is on every Linux.
  it.runIf(existsSync('/proc/self'))('is left out where the file system refuses it', async () => {
    await syncFolder('/proc/self');
  });
});
