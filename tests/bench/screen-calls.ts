import type { InputOf, VaultMethodName } from '../../shared/contract/contract';
import { vaultContract } from '../../shared/contract/contract';
import { summaryParts } from '../../shared/contract/reports/summary-parts';
import { addDays, daysBetween, type LocalDate } from '../../shared/time';
import type { FilledVault } from '../support/ten-years';
import { entryFields, freshId, grams, planChoices } from '../support/vault';

/** One call that a screen makes. `input` is asked anew for each run, by its number: no run reads what another just did. */
export interface ScreenCall {
  screen: string;
  name: string;
  method: VaultMethodName;
  input: (run: number) => unknown;
  /** Milliseconds that 99 of 100 runs may take; null for what is made seldom and is waited for. */
  limit: number | null;
  /** Whether it writes: then what the disk takes to keep it safe is told apart. */
  writes: boolean;
}

/** What a call may take before a picture of the screen is lost (60 a second), and a search. */
const callLimit = 16;
const searchLimit = 30;

/** Every call of every screen on a filled vault. A method that is new in the contract gets a line here. */
export async function screenCalls({ vault, productId, first, last }: FilledVault): Promise<ScreenCall[]> {
  const calls: ScreenCall[] = [];
  let screen = '';
  const add = <M extends VaultMethodName>(
    method: M,
    input: InputOf<M> | ((run: number) => InputOf<M>),
    { name = '', limit = callLimit as number | null, writes = false } = {},
  ) => {
    const asked = typeof input === 'function' ? (input as (run: number) => InputOf<M>) : () => input;
    calls.push({ screen, name: name ? `${method}, ${name}` : method, method, input: asked, limit, writes });
  };
  const ofProduct = { productId };
  /** A day of the past by the number of the run, far from those of its neighbours. */
  const dayOf = (run: number): LocalDate => addDays(last, -((run * 137) % daysBetween(first, last)));
  const monthOf = (run: number) => dayOf(run).slice(0, 7);

  const { entries } = await vault.call('journal.list', { before: null, limit: 100 });
  const draftId = freshId();
  const entryOf = (run: number) => entries[run % entries.length] as (typeof entries)[number];
  const plan = await vault.call('plans.current', ofProduct);
  if (plan === null) throw new Error('the vault has no plan');

  screen = 'Today';
  add('days.today', {});
  add('products.list', {});
  add('plans.current', ofProduct);
  add('journal.drafts', {});
  add('settings.get', {});
  add('planAnswers.kept', { productId: null });
  add('scales.overview', {});
  add('backups.overdue', {});

  add('lines.get', { lists: ['reasons'] }, { name: 'reasons' });
  add('records.list', { kind: 'letter', from: null }, { name: 'letters' });

  screen = 'Recovery';
  add('recovery.get', ofProduct);
  add('recovery.cravings', {});

  screen = 'Logging doses';
  add('doses.check', (run) => ({ productId, day: dayOf(run), amount: grams(2), replaces: null }));
  add('doses.ownTags', {});
  add('doses.log', (run) => dose(dayOf(run)), { writes: true });

  screen = 'Calendar';
  add('days.month', (run) => ({ month: monthOf(run), weekStart: 7, productId }));
  add('days.week', (run) => ({ from: dayOf(run) }));
  add('days.range', (run) => ({ from: addDays(dayOf(run), -6), to: dayOf(run), productId }), {
    name: '7 days',
  });
  add('days.range', (run) => ({ from: addDays(dayOf(run), -83), to: dayOf(run), productId }), {
    name: 'list of 12 weeks',
  });
  add('days.range', (run) => ({ from: addDays(dayOf(run), -399), to: dayOf(run), productId }), {
    name: 'a year',
  });
  add('days.day', (run) => ({ date: dayOf(run) }), { name: 'day sheet' });

  screen = 'Journal';
  add('journal.list', { before: null, limit: 30 }, { name: 'first page' });
  add('journal.list', (run) => ({ before: `${dayOf(run)}T12:00:00.000Z`, limit: 30 }), {
    name: 'a page of then',
  });
  add('journal.open', (run) => ({ id: entryOf(run).id }));
  add('journal.history', (run) => ({ id: entryOf(run).id }));
  const form = { kind: 'own-line' as const, about: 'questions' as const };
  add('halfTyped.keep', (run) => ({ form, at: '/reports/questions', text: `{"text":"${run}"}` }), {
    writes: true,
  });
  add('halfTyped.all', {});
  add('halfTyped.drop', { form }, { writes: true });
  add('journal.keepDraft', (run) => ({ id: draftId, fields: written(run) }), { writes: true });
  add('journal.save', (run) => ({ id: freshId(), fields: written(run) }), {
    name: 'a new entry',
    writes: true,
  });
  add(
    'journal.save',
    (run) => ({ id: entryOf(run).id, fields: { ...written(run), day: entryOf(run).day } }),
    {
      name: 'a changed entry',
      writes: true,
    },
  );
  add('journal.dropDraft', { id: draftId }, { writes: true });

  add('journal.suggestions', {});

  screen = 'Search';
  const anything = { words: '', kind: null, from: null, to: null, symptom: null, tag: null, withNote: false };
  const find = (name: string, wanted: Partial<InputOf<'search.find'>>) =>
    add('search.find', { ...anything, after: null, limit: 30, ...wanted }, { name, limit: searchLimit });
  const { tags } = await vault.call('search.tags', {});
  add('search.tags', {});
  for (const words of [
    't',
    'cr',
    'cravi',
    'leaf',
    'leaf 2.4 g',
    'at home craving',
    'walked',
    'lighthouse',
    'warm bath',
    'يوم',
    'nowhere',
  ]) {
    find(`“${words}”`, { words });
  }
  find('no words', {});
  find('doses', { kind: 'dose' });
  find('a symptom', { symptom: { id: 'craving', atLeast: 1 } });
  find('every filter', {
    words: 'craving',
    kind: 'entry',
    from: first,
    to: last,
    symptom: { id: 'anxiety', atLeast: 3 },
    tag: tags[0]?.tag ?? null,
    withNote: true,
  });

  screen = 'Symptoms';
  add('symptoms.list', {});
  add('symptoms.unrated', {});

  screen = 'Scales';
  add('scales.overview', {});
  add('scales.results', { scale: 'sows', before: null, limit: 20 });
  add(
    'scales.keep',
    { id: freshId(), scale: 'gad7', answers: [1, 2, 1, null, null, null, null], selfHarm: null },
    {
      writes: true,
    },
  );

  screen = 'Health';
  add('medicines.list', {});
  add('background.get', {});

  screen = 'Plan';
  add('assessment.get', {});
  const { product: _product, slots: _slots, ...choices } = planChoices(last);
  add('plans.sketch', choices);
  add('plans.fit', { ...choices, endDate: addDays(last, 200) });
  add('plans.preview', { planId: plan.id, change: { type: 'hold', on: last, days: 5 } });
  add('plans.steadyTimes', ofProduct);
  add('planAnswers.keep', { productId: null, answers: '{}' }, { writes: true });
  add('planAnswers.drop', { productId: null }, { writes: true });

  screen = 'Trends';
  const drawn: InputOf<'trends.course'>['questions'] = ['overall', 'craving', 'sleep-hours'];
  add('trends.reach', ofProduct);
  add('trends.response', { productId, question: 'overall' });
  for (const [name, from] of [
    ['90 days', addDays(last, -89)],
    ['a year', addDays(last, -399)],
    ['all', first],
  ] as const) {
    const range = { from, to: last };
    add('trends.course', { productId, ...range, questions: drawn }, { name });
    add('trends.scales', range, { name });
    add('trends.sleep', range, { name });
    add('trends.triggers', { productId, ...range }, { name });
    add('trends.helped', range, { name });
  }

  screen = 'Coping';
  add('trends.earlySigns', {});
  for (const kind of ['trigger', 'intention', 'lapse'] as const)
    add('records.list', { kind, from: null }, { name: kind });

  screen = 'Products and supply';
  add('products.batches', { id: productId });
  add('products.baseline', { id: productId });
  add('supply.get', ofProduct);

  screen = 'Coping';
  add('coping.look', {});
  add('lines.get', { lists: ['comfort', 'reasons', 'safety-people'] });
  add('records.list', { kind: 'urge', from: null });

  screen = 'People and the lock screen';
  add('records.list', { kind: 'person', from: null }, { name: 'people' });
  add('door.overview', {});
  add('door.card', {});

  screen = 'Keys, backups, condition';
  add('keys.overview', {});
  add('keys.strength', (run) => ({ password: `lantern orbit ${run} sandal quartz` }), { limit: null });
  add('keys.passphrase', {});
  add('keys.makeCode', { secret: null });
  add('keys.prepareSheet', { paper: 'letter' });
  add('keys.dropCode', {});
  add('backups.overview', {});
  add('backups.found', {});
  add('condition.overview', {});

  screen = 'Reports (waited for)';
  const summary = {
    kind: 'summary' as const,
    from: addDays(last, -29),
    to: last,
    identity: 'none' as const,
    named: true,
    detail: 'all' as const,
    parts: [...summaryParts],
    notes: [],
    paper: 'letter' as const,
  };
  add('reports.notes', { from: addDays(last, -29), to: last }, { limit: null });
  add('reports.make', summary, { limit: null });
  add('reports.prepare', summary, { limit: null });
  add(
    'reports.prepare',
    { kind: 'month', month: monthOf(0), weekStart: 7, productId, named: true, paper: 'letter' },
    {
      limit: null,
    },
  );
  add('lines.get', { lists: ['goals', 'questions'] });
  add('recipients.list', {});
  add('appointments.ahead', {});
  add('files.days', {});
  add('files.contents', { kind: 'journal', from: addDays(last, -29), to: last }, { limit: null });
  add('bringIn.list', {});
  return calls;

  function dose(day: LocalDate): InputOf<'doses.log'> {
    return { productId, amount: grams(0.1), slot: null, tags: [], day, time: '05:10' };
  }

  /** An entry as full as people make them, of a day by the number of the run. */
  function written(run: number): InputOf<'journal.save'>['fields'] {
    const { id: _id, at: _at, savedAt: _savedAt, ...fields } = entryOf(run);
    return entryFields({
      ...fields,
      day: dayOf(run + 1),
      time: '05:20',
      note: `Made-up note ${run}. `.repeat(20),
    });
  }
}

/** Long work on files, some of which `backups.bench.ts` and `report.bench.ts` measure, and the end of it. */
const longWork: readonly string[] = [
  'backups.inspect',
  'backups.drill',
  'backups.exportOpen',
  'files.save',
  'bringIn.look',
  'bringIn.check',
  'work.cancel',
];

/** The methods that a page reads by or calls as it is typed in, without one call in the list. */
export function unlistedMethods(calls: readonly ScreenCall[]): string[] {
  const listed = new Set<string>([...calls.map(({ method }) => method), ...longWork]);
  return Object.entries(vaultContract)
    .filter(
      ([name, { from, changes }]) => from === 'app' && changes.length === 0 && !name.startsWith('vault.'),
    )
    .flatMap(([name]) => (listed.has(name) ? [] : name));
}
