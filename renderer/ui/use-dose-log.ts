import { doseWords } from '../../shared/content/words/day';
import { quantity } from '../../shared/content/words/quantities';
import type { InputOf } from '../../shared/contract/contract';
import type { Dose } from '../../shared/contract/doses';
import type { Product } from '../../shared/contract/products';
import type { LocalDate } from '../../shared/time';
import { call } from '../bridge/client';
import { useSay } from './use-act';
import { useWork } from './use-work';

interface DoseLog {
  /** Logs one dose; resolves to it, or to null when that failed. */
  log(dose: Omit<InputOf<'doses.log'>, 'productId'>): Promise<Dose | null>;
  /** Logs the open slots of a day as the plan lists them, of today those whose time has come. */
  logAsPlanned(day: LocalDate): Promise<readonly Dose[]>;
  /** Changes a dose; resolves to it, or to null when that failed. */
  edit(before: Dose, changed: Pick<Dose, 'amount' | 'day' | 'time' | 'tags'>): Promise<Dose | null>;
  /** Takes doses out of the log, with a way to put them back. */
  remove(doses: readonly Dose[]): Promise<void>;
  /** Why the last act failed, or null. */
  failure: unknown;
}

/** The acts on doses, each said out loud and with a way back. */
export function useDoseLog(product: Product): DoseLog {
  const say = useSay();
  const { run, failure } = useWork();

  const amountOf = (dose: Dose) => quantity(dose.amount, product);
  const idsOf = (doses: readonly Dose[]) => ({ ids: doses.map(({ id }) => id) });

  function sayLogged(doses: readonly Dose[]): void {
    const [only] = doses;
    if (only === undefined) {
      say({ text: doseWords.nothingDue });
      return;
    }
    say({
      text:
        doses.length === 1
          ? doseWords.loggedOne(amountOf(only), only.time)
          : doseWords.loggedMany(doses.length),
      undo: { label: doseWords.undo, act: () => call('doses.remove', idsOf(doses)) },
    });
  }

  return {
    failure,
    log: (dose) =>
      run(async () => {
        const logged = await call('doses.log', { productId: product.id, ...dose });
        sayLogged([logged]);
        return logged;
      }),
    async logAsPlanned(day) {
      const logged = await run(() => call('doses.logAsPlanned', { productId: product.id, day }));
      if (logged === null) return [];
      sayLogged(logged.doses);
      return logged.doses;
    },
    edit: (before, { amount, day, time, tags }) =>
      run(async () => {
        const edited = await call('doses.edit', { id: before.id, amount, day, time, tags });
        const { id, amount: oldAmount, day: oldDay, time: oldTime, tags: oldTags } = before;
        const old = { id, amount: oldAmount, day: oldDay, time: oldTime, tags: oldTags };
        say({
          text: doseWords.changed(amountOf(edited), edited.time),
          undo: { label: doseWords.undo, act: () => call('doses.edit', old) },
        });
        return edited;
      }),
    async remove(doses) {
      const [only] = doses;
      if (only === undefined) return;
      await run(async () => {
        await call('doses.remove', idsOf(doses));
        say({
          text:
            doses.length === 1
              ? doseWords.removedOne(amountOf(only), only.time)
              : doseWords.removedMany(doses.length),
          undo: { label: doseWords.putBack, act: () => call('doses.restore', idsOf(doses)) },
        });
      });
    },
  };
}
