import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract';
import { day, freshId, grams, newVault, planChoices, type TestVault } from '../../support/vault';

let vault: TestVault;

const leaf = { name: 'Leaf', unit: 'g' as const, resolution: grams(0.1), piece: null };
const tablets = { name: 'Tablets', unit: 'mg' as const, resolution: grams(7.5), piece: grams(15) };

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

const add = async (product: InputOf<'products.add'>['product'] = leaf, baseline = false) =>
  vault.call('products.add', { product, baseline });
const products = async () => (await vault.call('products.list', {})).products;

describe('products', () => {
  it('are none at first', async () => {
    expect(await products()).toEqual([]);
  });

  it('are added to log only, or to log first, and are kept', async () => {
    const plain = await add();
    expect(plain).toEqual({
      product: { ...leaf, id: plain.product.id },
      use: 'logged',
      note: '',
      batch: null,
      hidden: false,
    });
    expect((await add(tablets, true)).use).toBe('baseline');
    await vault.reopen();
    expect((await products()).map(({ product, use }) => [product.name, use])).toEqual([
      ['Tablets', 'baseline'],
      ['Leaf', 'logged'],
    ]);
  });

  it('stand in the list with those that taper first and those put aside last', async () => {
    const first = await add();
    await add(tablets);
    await vault.call('plans.create', {
      ...planChoices('2026-11-08'),
      product: { kind: 'new', name: 'Extract', unit: 'mL', piece: null },
    });
    await vault.call('products.setHidden', { id: first.product.id, hidden: true });
    expect((await products()).map(({ product, use, hidden }) => [product.name, use, hidden])).toEqual([
      ['Extract', 'tapering', false],
      ['Tablets', 'logged', false],
      ['Leaf', 'logged', true],
    ]);
  });

  it.each([
    ['the same name', 'Leaf'],
    ['other capitals', 'LEAF'],
    ['spaces around', '  leaf '],
  ])('are told apart by name and unit: %s is refused, in another unit it is not', async (_, name) => {
    await add();
    const again = { product: { ...leaf, name }, baseline: false };
    expect(await vault.reply('products.add', again)).toMatchObject({
      code: 'plan-refused',
      reason: 'product-exists',
    });
    expect((await add({ ...leaf, name, unit: 'mL' })).product.unit).toBe('mL');
  });

  it('are renamed and noted, and keep their unit and history', async () => {
    const { product } = await add();
    const other = await add(tablets);
    const edited = await vault.call('products.edit', { id: product.id, name: ' Green ', note: 'Bitter.' });
    expect(edited).toMatchObject({ product: { ...product, name: 'Green' }, note: 'Bitter.' });
    // Its own name is not another's.
    await vault.call('products.edit', { id: product.id, name: 'green', note: '' });
    const taken = { id: other.product.id, name: 'Tablets', note: '' };
    expect(await vault.call('products.edit', taken)).toMatchObject({ product: { name: 'Tablets' } });
    const grammes = await add({ ...leaf, name: 'Second' });
    expect(
      await vault.reply('products.edit', { id: grammes.product.id, name: 'GREEN', note: '' }),
    ).toMatchObject({ code: 'plan-refused', reason: 'product-exists' });
  });

  it('are put aside and back, but not while their plan runs', async () => {
    const { product } = await add(leaf, true);
    const aside = await vault.call('products.setHidden', { id: product.id, hidden: true });
    expect(aside).toMatchObject({ hidden: true, use: 'logged' });
    const back = await vault.call('products.setHidden', { id: product.id, hidden: false });
    expect(back.hidden).toBe(false);
    const known = { kind: 'known' as const, id: product.id };
    const plan = await vault.call('plans.create', { ...planChoices('2026-11-08'), product: known });
    expect(await vault.reply('products.setHidden', { id: product.id, hidden: true })).toMatchObject({
      code: 'plan-refused',
      reason: 'plan-runs',
    });
    await vault.call('plans.change', { planId: plan.id, change: { type: 'stop', on: day('2026-11-22') } });
    expect((await vault.call('products.setHidden', { id: product.id, hidden: true })).hidden).toBe(true);
  });

  it('of an unknown id are not there', async () => {
    const id = freshId();
    for (const [method, input] of [
      ['products.edit', { id, name: 'A', note: '' }],
      ['products.setHidden', { id, hidden: true }],
      ['products.batches', { id }],
      ['products.removeBatch', { id }],
      ['products.restoreBatch', { id }],
    ] as const) {
      expect(await vault.reply(method, input), method).toMatchObject({ code: 'not-found' });
    }
  });

  it.each([
    ['an empty name', { ...leaf, name: '  ' }],
    ['a name of a page', { ...leaf, name: 'x'.repeat(81) }],
    ['another unit', { ...leaf, unit: 'oz' }],
    ['a resolution of nothing', { ...leaf, resolution: 0 }],
    ['a piece below nothing', { ...leaf, piece: -1 }],
    ['a fraction of a thousandth', { ...leaf, resolution: 0.5 }],
    ['a field more', { ...leaf, id: freshId() }],
  ])('are not added with %s', async (_, product) => {
    expect(await vault.reply('products.add', { product, baseline: false })).toMatchObject({
      code: 'bad-input',
    });
    expect(await products()).toEqual([]);
  });
});

describe('batches', () => {
  let productId: string;

  beforeEach(async () => {
    productId = (await add()).product.id;
  });

  const fields = (given: Partial<InputOf<'products.saveBatch'>> = {}): InputOf<'products.saveBatch'> => ({
    id: null,
    productId,
    day: day('2026-11-22'),
    vendor: 'Corner shop',
    strain: 'Green',
    label: '',
    note: '',
    amount: null,
    cents: null,
    ...given,
  });
  const save = (given: Partial<InputOf<'products.saveBatch'>> = {}) =>
    vault.call('products.saveBatch', fields(given));
  const batches = async () => (await vault.call('products.batches', { id: productId })).batches;
  const inUse = async () => (await products())[0]?.batch;

  it('are kept newest first, and the newest is in use', async () => {
    const older = await save({ day: day('2026-11-01'), note: 'Fine powder', amount: 250_000, cents: 4000 });
    const newer = await save();
    expect(await batches()).toEqual([newer.batch, older.batch]);
    expect(await inUse()).toEqual(newer.batch);
    await vault.reopen();
    expect(await batches()).toEqual([newer.batch, older.batch]);
  });

  it.each([
    ['the same again', {}, false],
    ['other capitals only', { vendor: 'CORNER SHOP' }, false],
    ['another vendor', { vendor: 'Online' }, true],
    ['another strain', { strain: 'Red' }, true],
    ['another number on the package', { label: 'B-77' }, true],
    ['another cost and amount', { cents: 100, amount: 1000, note: 'Cheap' }, false],
    ['nothing known of it', { vendor: '', strain: '' }, true],
    ['an older one, noted later', { vendor: 'Online', day: day('2026-11-09') }, false],
  ])('differ from the one before: %s', async (_, given, differs) => {
    expect((await save({ day: day('2026-11-10') })).differs).toBe(false);
    expect((await save(given)).differs).toBe(differs);
  });

  it('do not differ when one is only changed', async () => {
    await save({ day: day('2026-11-10') });
    const { batch } = await save();
    const changed = await save({ ...batch, vendor: 'Online' });
    expect(changed).toEqual({ batch: { ...batch, vendor: 'Online' }, differs: false });
    expect(await batches()).toHaveLength(2);
  });

  it('are removed and put back', async () => {
    const { batch } = await save();
    await vault.call('products.removeBatch', { id: batch.id });
    expect(await batches()).toEqual([]);
    expect(await inUse()).toBeNull();
    await vault.call('products.restoreBatch', { id: batch.id });
    expect(await batches()).toEqual([batch]);
  });

  it('of today may be saved, of tomorrow not', async () => {
    // After midnight, before 4:00: the 22nd is still today.
    vault.setNow('2026-11-23T06:00:00Z');
    expect(await vault.reply('products.saveBatch', fields({ day: day('2026-11-23') }))).toMatchObject({
      code: 'in-the-future',
    });
    expect((await save()).batch.day).toBe('2026-11-22');
  });

  it('of another product, or of none, are not there', async () => {
    const { batch } = await save();
    const other = (await add(tablets)).product.id;
    for (const input of [
      fields({ id: batch.id, productId: other }),
      fields({ id: freshId() }),
      fields({ productId: freshId() }),
    ]) {
      expect(await vault.reply('products.saveBatch', input)).toMatchObject({ code: 'not-found' });
    }
    expect(await batches()).toEqual([batch]);
  });

  it.each([
    ['an amount of nothing', { amount: 0 }],
    ['an amount below nothing', { amount: -5 }],
    ['half a cent', { cents: 0.5 }],
    ['a cost below nothing', { cents: -1 }],
    ['a vendor of a page', { vendor: 'x'.repeat(121) }],
    ['a day that is none', { day: '2026-02-30' }],
  ])('are not saved with %s', async (_, wrong) => {
    expect(await vault.reply('products.saveBatch', { ...fields(), ...wrong })).toMatchObject({
      code: 'bad-input',
    });
    expect(await batches()).toEqual([]);
  });
});
