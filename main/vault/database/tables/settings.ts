import type { Database } from '@signalapp/sqlcipher';
import { defaultSettings, type Settings, settingsSchema } from '../../../../shared/contract/settings';

/** The settings as saved, with the defaults where nothing was. */
export function readSettings(db: Database): Settings {
  const rows = db.prepare('SELECT name, value FROM settings').all();
  const saved = Object.fromEntries(rows.map((row) => [String(row.name), JSON.parse(String(row.value))]));
  return settingsSchema.parse({ ...defaultSettings, ...saved });
}

/** Saves the given settings and leaves the others. */
export function writeSettings(db: Database, changed: Partial<Settings>): void {
  const save = db.prepare(
    'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  for (const [name, value] of Object.entries(changed)) save.run([name, JSON.stringify(value)]);
}
