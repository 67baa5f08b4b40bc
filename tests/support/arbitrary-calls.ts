import fc from 'fast-check';
import { type VaultMethodName, vaultContract } from '../../shared/contract/contract';
import type { arbitraryInput, KnownValues } from './arbitrary-input';
import { sampleRecords } from './own-records';
import { day, doseOf, entryFields, freshId, newVault, planChoices, type TestVault } from './vault';

/** One call: from the page that may make it, unless it is none of the contract's. */
export interface Call {
  method: unknown;
  input: unknown;
}

/** Methods that derive keys, or read and write whole files at a place that was chosen: fewer cases of those. */
export const isSlow = (name: string) =>
  /^"?((vault|keys|backups|condition|bringIn|door|work)\.|files\.save)/.test(name);

const names = Object.keys(vaultContract) as VaultMethodName[];
export const quickMethods = names.filter((name) => !isSlow(name));

/** Calls of some methods, each with an input of its own. */
export function callsOf(
  methods: readonly VaultMethodName[],
  inputs: typeof arbitraryInput,
  known: KnownValues,
): fc.Arbitrary<Call> {
  return fc.oneof(
    ...methods.map((method) =>
      fc.record({ method: fc.constant(method), input: inputs(vaultContract[method].input, known) }),
    ),
  );
}

/** A vault with one of each that others point to by its id, so that every method has something to work on. */
export async function vaultWithData(now: string): Promise<{ vault: TestVault; seeded: string[] }> {
  const vault = await newVault({ now });
  const plan = await vault.call('plans.create', planChoices('2026-11-01'));
  const { symptom } = await vault.call('symptoms.add', { name: 'Goosebumps', group: 'body' });
  const doses: unknown[] = [];
  for (const date of ['2026-11-19', '2026-11-20', '2026-11-21']) {
    doses.push(await vault.call('doses.log', doseOf(plan.product.id, 4.5, date)));
    const fields = entryFields({
      day: day(date),
      note: 'Slept badly',
      symptoms: { craving: 4 },
      tags: ['work'],
    });
    await vault.call('journal.save', { id: freshId(), fields });
  }
  const productId = plan.product.id;
  const { batch } = await vault.call('products.saveBatch', {
    id: null,
    productId,
    day: day('2026-11-02'),
    vendor: '',
    strain: '',
    label: 'A7',
    note: '',
    amount: null,
    cents: null,
  });
  const supply = await vault.call('supply.count', { productId, amount: 90_000 });
  const line = await vault.call('lines.save', {
    id: null,
    list: 'questions',
    text: 'Is this pace right?',
    reach: '',
    appointmentId: null,
  });
  const records: unknown[] = [];
  for (const record of Object.values(sampleRecords('Call someone')))
    records.push(await vault.call('records.save', { id: null, day: null, record }));
  return { vault, seeded: keysIn([plan.id, plan.product, symptom, doses, batch, supply, line, records]) };
}

/** Identities and keys of own symptoms in a value, each once. */
export function keysIn(value: unknown): string[] {
  return [...new Set(JSON.stringify(value).match(/(own:)?\b[0-9a-f]{32}\b/g))];
}
