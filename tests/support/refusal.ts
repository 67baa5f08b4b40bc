import { expect } from 'vitest';
import { day, type TestVault } from './vault';

/** Expects that a call is refused with a code, and that nothing of it is kept. */
export async function expectRefusal(
  vault: TestVault,
  method: string,
  input: unknown,
  code: string,
  reason?: string,
): Promise<void> {
  const before = await everything(vault);
  const reply = await vault.reply(method, input);
  expect(reply).toEqual(reason === undefined ? { ok: false, code } : { ok: false, code, reason });
  expect(await everything(vault)).toEqual(before);
}

/** Everything that a refused call could have left a trace in. */
async function everything(vault: TestVault) {
  return {
    plan: await vault.call('plans.current', { productId: null }),
    products: await vault.call('products.list', {}),
    today: await vault.call('days.today', {}),
    range: await vault.call('days.range', {
      from: day('2026-11-01'),
      to: day('2027-02-28'),
      productId: null,
    }),
    tags: await vault.call('doses.ownTags', {}),
  };
}
