import type { Page } from '@playwright/test';
import type { Bridge } from '../../shared/contract/bridge';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract/contract';
import type { Reply } from '../../shared/contract/errors';
import type { LocalDate } from '../../shared/time';
import { password } from './surroundings';
import { planChoices } from './vault';

/** Calls a method the way the page itself does; for what a story starts from, not for what it shows. */
export async function callAs<M extends MethodName>(
  page: Page,
  method: M,
  input: InputOf<M>,
): Promise<OutputOf<M>> {
  const text = await page.evaluate(
    ([name, given]) => (window as unknown as { glidepath: Bridge }).glidepath.call(name, given),
    [method, input] as const,
  );
  const reply = JSON.parse(text) as Reply<OutputOf<M>>;
  if (!reply.ok) throw new Error(`${method} failed: ${reply.code} ${reply.reason ?? ''}`);
  return reply.value;
}

/** Creates a vault with a plan behind the screens; gives back the id of its product. */
export async function seedPlan(page: Page, startDate: string): Promise<string> {
  await callAs(page, 'vault.create', { password });
  const plan = await callAs(page, 'plans.create', planChoices(startDate as LocalDate));
  return plan.product.id;
}
