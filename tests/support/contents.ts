import { createHash } from 'node:crypto';
import type { VaultSession } from '../../main/vault/vault-session';

/** A digest of every row of the tables that hold what a person wrote. Throws what SQLite throws of a damaged one. */
export function contentsOf(session: VaultSession): string {
  const { db } = session.opened();
  const digest = createHash('sha256');
  const names = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name")
    .all();
  for (const { name } of names) {
    if (String(name) === 'vault_facts' || String(name).startsWith('search_')) continue;
    digest.update(`${name}\n`);
    for (const row of db.prepare(`SELECT * FROM "${name}"`).all()) digest.update(JSON.stringify(row));
  }
  return digest.digest('hex');
}
