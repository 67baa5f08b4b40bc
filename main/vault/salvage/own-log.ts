import { logHead } from '../condition/log-file';
import { encryptedPages } from './encrypted-pages';
import { findRows, outlineOf } from './find-rows';
import type { TableShape } from './shapes';

const column = (name: string) => ({ name, type: 'TEXT', required: true, added: false });
const facts: TableShape = {
  name: 'vault_facts',
  columns: [column('name'), column('value')],
  hasRowIds: false,
  rowIdColumn: null,
};

/** Whether a database's log is its own, as far as the main file can tell: where it can't, it is taken for its own. */
export async function isOwnLog(database: string, key: Uint8Array): Promise<boolean> {
  const head = logHead(database);
  if (typeof head === 'string') return head === 'none';
  const atOnce = () => Promise.resolve();
  const pages = encryptedPages(database, key, false);
  let mark: unknown = null;
  try {
    const outline = await outlineOf(pages, atOnce);
    await findRows(
      pages,
      outline,
      [facts],
      ({ values: [name, value] }) => {
        if (name === 'logMark') mark = JSON.parse(String(value));
      },
      () => undefined,
      atOnce,
    );
  } finally {
    pages.close();
  }
  return mark === null || mark === head.mark;
}
