/** Changes a good readable file, given as its text, into one that somebody hands over, and why that is refused. */
export interface HostileReadable {
  readonly name: string;
  readonly text: string;
  readonly reason: string;
}

/** A readable file as its parsed content. */
interface Content {
  databaseVersion: number;
  tables: Record<string, Record<string, unknown>[]>;
}

/** Readable files that the application would never have written. `good` has a dose, a plan, and an entry with ratings. */
export function hostileReadables(good: string): HostileReadable[] {
  const files: HostileReadable[] = [];
  const add = (name: string, text: string, reason: string) => files.push({ name, text, reason });
  const changed = (name: string, reason: string, change: (content: Content) => void) => {
    const content = JSON.parse(good) as Content;
    change(content);
    add(name, JSON.stringify(content), reason);
  };
  const row = (name: string, table: string, change: (row: Record<string, unknown>) => void) =>
    changed(name, `row-${table}-1`, ({ tables }) => change(tables[table]?.[0] ?? {}));
  const dose = '"doses": [\n{';

  changed('a newer database', 'newer', (content) => {
    content.databaseVersion = 999;
  });
  add('a newer format', good.replace('"version": 1', '"version": 2'), 'newer');
  add('a list', `[${good}]`, 'not-an-export');
  add('tables first', good.replace('"format"', '"tables": {}, "format"'), 'not-an-export');
  add('cut in the middle', good.slice(0, good.indexOf(dose) + 60), 'cut');
  add('cut before its end', good.slice(0, -4), 'cut');
  add('something behind its end', `${good}{}`, 'broken');
  add('no table at all', good.replace(/"tables": \{[\s\S]*/, '"tables": []}'), 'not-an-export');
  add('a table that is no list', good.replace('"doses": [', '"doses": {'), 'broken');
  add('a table that is not known', good.replace('"doses": [', '"sqlite_master": [{}], "doses": ['), 'broken');
  add('a table twice', good.replace('"doses": [', '"settings": [], "doses": ['), 'broken');
  add('a row that is a number', good.replace(dose, '"doses": [\n1, {'), 'broken');
  add('two rows without a comma', good.replace(dose, '"doses": [\n{} {'), 'row-doses-1');
  add('a deep row', good.replace(dose, `"doses": [\n{"id":${'['.repeat(5_000_000)}`), 'row-doses-1');
  add('a long row', good.replace(dose, `"doses": [\n{"id":"${'x'.repeat(20_000_000)}"},\n{`), 'row-doses-1');
  add('a member twice', good.replace(dose, '"doses": [\n{"slot":null,'), 'row-doses-1');
  add('__proto__', good.replace(dose, '"doses": [\n{"__proto__":{"amount":1},'), 'row-doses-1');
  add('a huge number', good.replace(/"amount":[\d.]+/, '"amount":1e400'), 'row-doses-1');
  row('a column more', 'doses', (each) => {
    each.price = 1;
  });
  row('a column less', 'doses', (each) => {
    delete each.zone;
  });
  row('an id of another form', 'doses', (each) => {
    each.id = '../../etc/passwd';
  });
  row('a text for a number', 'doses', (each) => {
    each.amount = '5';
  });
  row('a number for a text', 'doses', (each) => {
    each.zone = 5;
  });
  row('an amount that is not above zero', 'doses', (each) => {
    each.amount = 0;
  });
  row('an amount finer than any', 'doses', (each) => {
    each.amount = 1.00005;
  });
  row('a day that does not exist', 'doses', (each) => {
    each.day = '2026-02-30';
  });
  row('an instant without milliseconds', 'doses', (each) => {
    each.taken_at = '2026-11-21T08:00:00Z';
  });
  row('a zone that is nowhere', 'doses', (each) => {
    each.zone = 'Mars/Olympus';
  });
  row('tags that are no list', 'doses', (each) => {
    each.tags = { length: 1 };
  });
  row('a rating of eleven', 'entry_symptoms', (each) => {
    each.rating = 11;
  });
  row('a setting that is not known', 'settings', (each) => {
    each.name = 'constructor';
  });
  row('a setting of another kind', 'settings', (each) => {
    each.value = { a: 1 };
  });
  changed('an id twice', 'row-doses-2', ({ tables }) => {
    const [first] = tables.doses ?? [];
    tables.doses?.splice(1, 0, { ...first });
  });
  changed('a dose of no product', 'references', ({ tables }) => {
    for (const each of tables.doses ?? []) each.product_id = 'f'.repeat(32);
  });
  changed('ratings of no entry', 'references', ({ tables }) => {
    for (const each of tables.entry_symptoms ?? []) each.entry_id = 'f'.repeat(32);
  });
  changed('a plan that can’t be reckoned with', 'plans', ({ tables }) => {
    for (const each of tables.plans ?? []) each.spec = { startAmount: -1, phases: 'none' };
  });
  return files;
}
