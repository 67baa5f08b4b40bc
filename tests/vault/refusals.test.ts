import { beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../shared/contract/plans';
import { expectRefusal } from '../support/refusal';
import { day, grams, newVault, planChoices, type TestVault } from '../support/vault';

// Whatever a page may send: what can’t be is refused with a code, and nothing of it is kept.

const nobody = 'f'.repeat(32);

let vault: TestVault;
let plan: Plan;

beforeAll(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  plan = await vault.call('plans.create', planChoices('2026-11-08'));
});

describe('a dose is refused', () => {
  const dose = (given: object) => ({
    productId: plan.product.id,
    amount: grams(2),
    slot: null,
    tags: [],
    day: null,
    time: null,
    ...given,
  });

  it.each<[string, object, string]>([
    ['tomorrow', { day: '2026-11-23', time: '07:00' }, 'in-the-future'],
    ['in an hour', { day: '2026-11-22', time: '16:40' }, 'in-the-future'],
    ['at a time that is none', { day: '2026-11-22', time: '24:00' }, 'bad-input'],
    ['of a product that there is none', { productId: nobody }, 'not-found'],
    ['with a tag of 41 characters', { tags: [`own:${'x'.repeat(41)}`] }, 'bad-input'],
    ['with a tag of blanks', { tags: ['own:   '] }, 'bad-input'],
    ['with a tag of nothing', { tags: ['own:'] }, 'bad-input'],
    ['with a tag that nobody sees', { tags: ['own:\u200b'] }, 'bad-input'],
    ['with a tag that turns around what follows', { tags: ['own:\u202etxet'] }, 'bad-input'],
    ['with a tag of two lines', { tags: ['own:a\nb'] }, 'bad-input'],
    ['with a tag that is not in the list', { tags: ['nothing-like-it'] }, 'bad-input'],
    ['with thirteen tags', { tags: Array.from({ length: 13 }, (_, index) => `own:${index}`) }, 'bad-input'],
  ])('%s', (_name, given, code) => expectRefusal(vault, 'doses.log', dose(given), code));
});

describe('a text of one line', () => {
  const product = (name: string) => ({
    product: { name, unit: 'g', resolution: grams(0.1), piece: null },
    baseline: false,
  });
  const appointment = (given: object) => ({
    id: null,
    day: '2026-11-25',
    time: null,
    title: 'Clinic',
    place: '',
    note: '',
    ...given,
  });

  it.each<[string, string]>([
    ['81 characters', 'x'.repeat(81)],
    ['blanks', ' \t '],
    ['a NUL byte', 'Le\0af'],
    ['a sign that turns around what follows', 'Leaf \u202efael'],
    ['a sign that nobody sees', '\u200b'],
    ['half a character', 'Leaf \ud83c'],
    ['a line break', 'Leaf\nStem'],
  ])('of %s is refused as a name and as the title of an appointment', async (_name, text) => {
    await expectRefusal(vault, 'products.add', product(text), 'bad-input');
    const { id } = plan.product;
    await expectRefusal(vault, 'products.edit', { id, name: text, note: '' }, 'bad-input');
    const title = text.length > 80 ? text.repeat(2) : text;
    await expectRefusal(vault, 'appointments.save', appointment({ title }), 'bad-input');
  });

  it('in any script is kept as it was typed, only without the blanks around it', async () => {
    const other = await newVault({ now: '2026-11-22T20:40:00Z' });
    for (const name of ['קרטום אדום', 'قراطوم', 'กระท่อม', 'Ketum 🍃', 'x'.repeat(80), 'می‌خواهم']) {
      expect((await other.call('products.add', product(`  ${name} `) as never)).product.name).toBe(name);
    }
    await other.reopen();
    expect((await other.call('products.list', {})).products).toHaveLength(6);
  });

  it('of an appointment that there is none is refused', () =>
    expectRefusal(vault, 'appointments.save', appointment({ id: nobody }), 'not-found'));
});

describe('a range of days is refused', () => {
  it.each<[string, string, object, string?]>([
    ['backwards', 'days.range', { from: '2026-11-02', to: '2026-11-01' }, 'ends-before-it-begins'],
    ['of 401 days', 'days.range', { from: '2026-01-01', to: '2027-02-05' }, 'period-too-long'],
    ['with a day that does not exist', 'days.range', { from: '2026-02-29', to: '2026-03-01' }],
  ])('%s', (_name, method, range, reason) =>
    expectRefusal(vault, method, { ...range, productId: null }, 'bad-input', reason),
  );

  it('that leaves the last year', () =>
    expectRefusal(vault, 'days.week', { from: '2100-12-26' }, 'bad-input', 'beyond-last-date'));

  it.each<[string, string, object]>([
    ['its plan', 'plans.current', {}],
    ['its days', 'days.range', { from: '2026-11-01', to: '2026-11-30' }],
    ['its month', 'days.month', { month: '2026-11', weekStart: 1 }],
  ])('with a product that there is none: %s', (_name, method, input) =>
    expectRefusal(vault, method, { ...input, productId: nobody }, 'not-found'),
  );

  it('but not one of 400 days, or the last week', async () => {
    const range = { from: day('2026-01-01'), to: day('2027-02-04'), productId: null };
    expect((await vault.call('days.range', range)).days).toHaveLength(400);
    expect((await vault.call('days.week', { from: day('2100-12-25') })).days).toHaveLength(7);
  });
});
