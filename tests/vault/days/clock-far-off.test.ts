import { expect, it } from 'vitest';
import { usedVault } from '../../support/backups';
import { contentsOf } from '../../support/contents';
import { day, doseOf, entryFields, freshId } from '../../support/vault';

const far = { ok: false, code: 'clock-far-off' };

it.each([
  ['1970-01-01T00:10:00Z', '2026-11-22'],
  ['2150-06-01T12:00:00Z', '2026-11-22'],
])(
  'says so of a clock that shows %s, keeps a draft, changes nothing else, and goes on once it is set',
  async (now, date) => {
    const vault = await usedVault();
    const [product] = (await vault.call('products.list', {})).products;
    const dose = { ...doseOf(product?.product.id ?? '', 2, date), day: null, time: null };
    const before = contentsOf(vault.session);
    vault.setNow(now);
    await vault.reopen();
    expect(await vault.reply('days.today', {})).toMatchObject(far);
    expect(await vault.reply('doses.log', dose)).toMatchObject(far);
    expect(contentsOf(vault.session)).toBe(before);
    const writing = { id: freshId(), fields: entryFields({ day: day(date), note: 'a word' }) };
    await vault.call('journal.keepDraft', writing);
    vault.setNow('2026-11-22T20:41:00Z');
    expect((await vault.call('journal.drafts', {})).drafts).toMatchObject([{ id: writing.id }]);
    expect((await vault.call('doses.log', dose)).day).toBe(date);
  },
);
