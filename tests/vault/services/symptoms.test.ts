import { beforeEach, describe, expect, it } from 'vitest';
import { symptomIds } from '../../../shared/content/symptoms';
import type { OwnSymptomKey, SymptomKey } from '../../../shared/contract/symptom-keys';
import { summaryOf } from '../../support/summary';
import { day, entryFields, freshId, newVault, type TestVault } from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

const list = async () => (await vault.call('symptoms.list', {})).symptoms;
const keys = async () => (await list()).map(({ key }) => key);
const unrated = async () => (await vault.call('symptoms.unrated', {})).keys;
const refusal = (reason: string) => ({ ok: false, code: 'symptom-refused', reason });

async function add(name: string, group: 'body' | 'mind' = 'body'): Promise<OwnSymptomKey> {
  return (await vault.call('symptoms.add', { name, group })).symptom.key as OwnSymptomKey;
}

async function rate(symptom: SymptomKey): Promise<string> {
  const id = freshId();
  const fields = entryFields({ day: day('2026-11-22'), symptoms: { [symptom]: 6 } });
  await vault.call('journal.save', { id, fields });
  return id;
}

describe('the list of symptoms', () => {
  it('is the closed list at first, the body first, nothing hidden', async () => {
    expect(await keys()).toEqual(symptomIds);
    expect((await list()).every(({ name, hidden }) => name === null && !hidden)).toBe(true);
  });

  it('has an own symptom behind those of its group that an entry asks at once', async () => {
    const buzzing = await add('  Buzzing ears ');
    const dread = await add('Dread in the morning', 'mind');
    const itching = await add('Itching');
    const now = await list();
    expect(now.slice(5, 9)).toEqual([
      { key: 'nausea', name: null, group: 'body', hidden: false },
      { key: buzzing, name: 'Buzzing ears', group: 'body', hidden: false },
      { key: itching, name: 'Itching', group: 'body', hidden: false },
      { key: 'pain', name: null, group: 'body', hidden: false },
    ]);
    expect(now.map(({ key }) => key).slice(18)).toEqual([
      'craving',
      'low-mood',
      'anxiety',
      'irritability',
      dread,
      'panic',
      'restlessness',
      'trouble-concentrating',
      'forgetfulness',
    ]);
  });

  it('stays as the person made it when the journal is locked and opened', async () => {
    const buzzing = await add('Buzzing ears');
    await vault.call('symptoms.rename', { key: buzzing, name: 'Ringing ears' });
    await vault.call('symptoms.hide', { key: 'vomiting', hidden: true });
    await vault.call('symptoms.move', { key: 'headache', to: 0 });
    const before = await list();
    await vault.reopen();
    expect(await list()).toEqual(before);
    expect(before.slice(0, 2).map(({ key }) => key)).toEqual(['headache', 'trouble-sleeping']);
    expect(before.filter(({ hidden }) => hidden).map(({ key }) => key)).toEqual(['vomiting']);
    expect(before.filter(({ name }) => name !== null)).toEqual([
      { key: buzzing, name: 'Ringing ears', group: 'body', hidden: false },
    ]);
  });
});

describe('moving', () => {
  it.each<[string, SymptomKey, number, SymptomKey[]]>([
    ['down by one', 'craving', 1, ['low-mood', 'craving', 'anxiety']],
    ['up to the first', 'anxiety', 0, ['anxiety', 'craving', 'low-mood']],
    ['to where it is', 'low-mood', 1, ['craving', 'low-mood', 'anxiety']],
    ['past the end', 'low-mood', 200, ['craving', 'anxiety', 'irritability']],
  ])('%s stays within the group', async (_name, key, to, first) => {
    await vault.call('symptoms.move', { key, to });
    const now = await keys();
    expect(now.slice(16, 19)).toEqual(first);
    expect(new Set(now)).toEqual(new Set(symptomIds));
    expect(now.slice(0, 16)).toEqual(symptomIds.slice(0, 16));
  });

  it('past the end makes it the last', async () => {
    await vault.call('symptoms.move', { key: 'trouble-sleeping', to: 200 });
    expect((await keys())[15]).toBe('trouble-sleeping');
  });
});

describe('hiding', () => {
  it('keeps what was rated, and what safety rules say of it', async () => {
    const buzzing = await add('Buzzing ears');
    for (const key of [buzzing, 'panic'] as const) await vault.call('symptoms.hide', { key, hidden: true });
    const id = freshId();
    const fields = entryFields({ day: day('2026-11-22'), symptoms: { [buzzing]: 6, panic: 9 } });
    const { showings } = await vault.call('journal.save', { id, fields });
    expect(showings).toEqual([{ rule: 'panic', tier: 2 }]);
    const { entries } = await vault.call('journal.list', { before: null, limit: 1 });
    expect(entries[0]?.symptoms).toEqual({ [buzzing]: 6, panic: 9 });
    const summary = await summaryOf(vault, { from: day('2026-11-22'), to: day('2026-11-22') });
    expect(summary.symptoms).toEqual([
      { symptom: 'panic', name: null, mean: 9, worst: 9, ratings: 1, trend: 'too-few' },
      { symptom: buzzing, name: 'Buzzing ears', mean: 6, worst: 6, ratings: 1, trend: 'too-few' },
    ]);
  });

  it('can be taken back', async () => {
    await vault.call('symptoms.hide', { key: 'vomiting', hidden: true });
    const { symptom } = await vault.call('symptoms.hide', { key: 'vomiting', hidden: false });
    expect(symptom).toEqual({ key: 'vomiting', name: null, group: 'body', hidden: false });
  });
});

describe('a name that is in the list already is refused', () => {
  it.each(['Nausea', ' nausea ', 'RESTLESSLEGS', 'Restless  legs', 'buzzing EARS', 'Ｎａｕｓｅａ'])(
    '%s',
    async (name) => {
      await add('Buzzing ears');
      await vault.call('symptoms.hide', { key: 'nausea', hidden: true });
      const before = await list();
      expect(await vault.reply('symptoms.add', { name, group: 'mind' })).toEqual(refusal('same-name'));
      expect(await list()).toEqual(before);
    },
  );

  it('for another name of an own symptom too, but not its own in other letters', async () => {
    const key = await add('Buzzing ears');
    expect(await vault.reply('symptoms.rename', { key, name: 'chills' })).toEqual(refusal('same-name'));
    const { symptom } = await vault.call('symptoms.rename', { key, name: 'Buzzing Ears' });
    expect(symptom.name).toBe('Buzzing Ears');
  });
});

describe('a name', () => {
  it.each<[string, string]>([
    ['of nothing', ''],
    ['of blanks', '  \u00a0 '],
    ['of 41 characters', 'x'.repeat(41)],
    ['of two lines', 'a\nb'],
    ['with a NUL', 'a\u0000b'],
    ['that turns around what follows', '\u202egnizzub'],
    ['that nobody sees', '\u200d'],
    ['of half a character', '\ud83d'],
  ])('%s is refused', async (_name, name) => {
    const key = await add('Buzzing ears');
    const bad = { ok: false, code: 'bad-input' };
    expect(await vault.reply('symptoms.add', { name, group: 'body' })).toEqual(bad);
    expect(await vault.reply('symptoms.rename', { key, name })).toEqual(bad);
    expect((await list()).length).toBe(25);
  });

  it.each(['🥴🥶', '👩‍👧', 'طنين الأذن', '<script>alert(1)</script>', '%s', '🥴'.repeat(40), 'x'])(
    '%s is kept to the letter',
    async (name) => {
      await add(name);
      await vault.reopen();
      expect((await list())[6]?.name).toBe(name);
    },
  );
});

describe('sixty own symptoms', () => {
  it('are the most; taking one out makes room, and putting it back needs room', async () => {
    const own: OwnSymptomKey[] = [];
    for (let index = 0; index < 60; index += 1) own.push(await add(`Symptom ${index}`));
    expect(await vault.reply('symptoms.add', { name: 'One more', group: 'mind' })).toEqual(
      refusal('too-many'),
    );
    const [key] = own;
    if (key === undefined) throw new Error('no key');
    await vault.call('symptoms.remove', { key });
    await add('One more');
    expect(await vault.reply('symptoms.restore', { key })).toEqual(refusal('too-many'));
  });
});

describe('an own symptom that was never rated', () => {
  it('can be taken out, and put back where it was', async () => {
    const key = await add('Buzzing ears');
    await add('Itching');
    const before = await list();
    expect(await unrated()).toContain(key);
    await vault.call('symptoms.remove', { key });
    expect(await list()).toEqual(before.filter((symptom) => symptom.key !== key));
    await vault.call('symptoms.restore', { key });
    expect(await list()).toEqual(before);
  });

  it('is not put back beside another of its name', async () => {
    const key = await add('Buzzing ears');
    await vault.call('symptoms.remove', { key });
    await add('buzzing ears');
    expect(await vault.reply('symptoms.restore', { key })).toEqual(refusal('same-name'));
  });
});

describe('an own symptom is never taken out while it is rated', () => {
  it('in an entry', async () => {
    const key = await add('Buzzing ears');
    await rate(key);
    expect(await unrated()).toEqual([]);
    expect(await vault.reply('symptoms.remove', { key })).toEqual(refusal('rated'));
  });

  it('in an entry that was removed and can be put back', async () => {
    const key = await add('Buzzing ears');
    await vault.call('journal.remove', { id: await rate(key) });
    expect(await vault.reply('symptoms.remove', { key })).toEqual(refusal('rated'));
  });

  it('in what an entry said before it was changed', async () => {
    const key = await add('Buzzing ears');
    const id = await rate(key);
    await vault.call('journal.save', { id, fields: entryFields({ day: day('2026-11-22') }) });
    expect(await vault.reply('symptoms.remove', { key })).toEqual(refusal('rated'));
  });

  it('in a draft', async () => {
    const key = await add('Buzzing ears');
    const fields = entryFields({ day: day('2026-11-22'), symptoms: { [key]: 6 } });
    await vault.call('journal.keepDraft', { id: freshId(), fields });
    expect(await vault.reply('symptoms.remove', { key })).toEqual(refusal('rated'));
  });
});

describe('a symptom that is not there', () => {
  const nobody = `own:${'f'.repeat(32)}`;

  it.each<[string, object]>([
    ['symptoms.rename', { name: 'Anything' }],
    ['symptoms.hide', { hidden: true }],
    ['symptoms.move', { to: 0 }],
    ['symptoms.remove', {}],
    ['symptoms.restore', {}],
  ])('is not found by %s', async (method, input) => {
    const before = await list();
    expect(await vault.reply(method, { key: nobody, ...input })).toEqual({ ok: false, code: 'not-found' });
    expect(await list()).toEqual(before);
  });

  it('is a bad input where only an own symptom can be meant', async () => {
    const bad = { ok: false, code: 'bad-input' };
    expect(await vault.reply('symptoms.rename', { key: 'nausea', name: 'Sick' })).toEqual(bad);
    expect(await vault.reply('symptoms.remove', { key: 'nausea' })).toEqual(bad);
  });
});
