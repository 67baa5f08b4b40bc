/** A file that somebody hands over as a CSV of doses, and why it is refused; null where its cells are only text. */
export interface HostileTable {
  readonly name: string;
  readonly content: Uint8Array;
  readonly reason: string | null;
}

const good = 'Date,Time,Amount\n2026-11-03,08:00,4\n';

/** Files that are no table, or try to be too much of one. */
export function hostileTables(): HostileTable[] {
  const tables: HostileTable[] = [];
  const add = (name: string, content: string | Uint8Array, reason: string | null) =>
    tables.push({ name, content: Buffer.from(content as string), reason });
  add('nothing', '', 'empty');
  add('blanks alone', '\n\n \n', 'no-header');
  add('a header alone', 'Date,Time,Amount\n', 'no-rows');
  add('two columns of one name', `date,Date,Amount\n${good}`, 'header-twice');
  add('a NUL', good.replace('4', '4\0'), 'binary');
  add('an archive', Buffer.from('504b0304140000000800', 'hex'), 'binary');
  add('UTF-16 with a mark', Buffer.from(`\ufeff${good}`, 'utf16le'), 'utf-16');
  add('UTF-16 without one', Buffer.from(good, 'utf16le'), 'utf-16');
  add('Latin-1', Buffer.from(good.replace('Time', 'Café'), 'latin1'), 'not-utf-8');
  add('a letter cut in two at the end', Buffer.concat([Buffer.from(good), Buffer.from([0xc3])]), 'not-utf-8');
  add('a quote that is never closed', `${good}2026-11-04,"08:00,4\n`, 'quotes-3');
  add('a quote inside of a cell', `${good}2026-11-04,08"00,4\n`, 'quotes-3');
  add('something behind a quote', `${good}2026-11-04,"08:00"x,4\n`, 'quotes-3');
  add(
    'a quote that holds 100 MB',
    Buffer.concat([Buffer.from(`${good}"`), Buffer.alloc(40_000_000, 120)]),
    'row-too-long-3',
  );
  add(
    '10,000 columns',
    `${Array.from({ length: 10_000 }, (_, index) => `c${index}`).join(',')}\n`,
    'too-many-columns',
  );
  add('a header of 1 MB', `${'x'.repeat(1_000_000)},Date\n`, 'row-too-long-1');
  add('a million rows', `Date,Time,Amount\n${'2026-11-03,08:00,4\n'.repeat(1_000_000)}`, 'too-many-rows');
  add('60 MB', Buffer.alloc(60_000_000, 120), 'too-large');
  add('other JSON', '{"format":"another","tables":{}}', 'not-an-export');
  add('mixed line ends', 'Date,Time,Amount\r\n2026-11-03,08:00,4\r2026-11-04,08:00,4\n', null);
  add('text from right to left', `Date,Time,Amount,\u202eName\n2026-11-03,08:00,4,\u202eabc\u05d0\n`, null);
  add(
    'formulas',
    'Date,Time,Amount,=cmd()\n2026-11-03,08:00,4,=HYPERLINK("http://x")\n'.replaceAll('"', "'"),
    null,
  );
  return tables;
}
