import { useState } from 'react';
import { productsWords } from '../../../shared/content/words/products';
import type { ProductEntry } from '../../../shared/contract/products';
import { call } from '../../bridge/client';
import { useRead } from '../../bridge/queries';
import { FailureNotice } from '../../ui/failure-notice';
import { useAct } from '../../ui/use-act';
import { WhyWeSayThis } from '../../ui/why-we-say-this';
import styles from './products.module.css';

const words = productsWords.newBatch;

/** How to go on with a batch that is other than the last: as before, or with some days of logging, held or not. */
export function NewBatchChoice({ entry, onDone }: { entry: ProductEntry; onDone: () => void }) {
  const { id } = entry.product;
  const runs = entry.use === 'tapering';
  const plan = useRead('plans.current', { productId: id }, { enabled: runs });
  const [busy, setBusy] = useState(false);
  const act = useAct();
  const current = runs ? plan.data : null;

  async function choose(hold: { planId: string } | null): Promise<void> {
    setBusy(true);
    const done = await act(async () => {
      const before = await call('products.baseline', { id });
      if (hold !== null && current) {
        await call('plans.change', { planId: hold.planId, change: { type: 'openHold', on: current.today } });
      }
      // Days of the batch before would be in the mean: they begin anew.
      await call('products.setBaseline', { id, on: false });
      await call('products.setBaseline', { id, on: true });
      async function back(): Promise<void> {
        if (hold !== null) await call('plans.undo', hold);
        await call('products.setBaseline', { id, on: false });
        if (before !== null) await call('products.setBaseline', { id, on: true, since: before.since });
      }
      return {
        text: hold === null ? words.logged : words.held,
        undo: { label: productsWords.undo, act: back, undone: productsWords.undone },
      };
    });
    setBusy(false);
    if (done) onDone();
  }

  const log = runs ? words.logBesidePlan : words.log;
  return (
    <>
      <div className={styles.note}>
        <p>{words.claim.text}</p>
        <WhyWeSayThis source={words.claim.source} why={words.claim.why} />
      </div>
      <p>{words.about}</p>
      <FailureNotice error={plan.error} />
      {current !== undefined && (
        <div className={styles.choices}>
          {current !== null && !current.current.openHold && (
            <Choice {...words.hold} busy={busy} onChoose={() => void choose({ planId: current.id })} />
          )}
          <Choice {...log} busy={busy} onChoose={() => void choose(null)} />
          <Choice {...(runs ? words.keepPlan : words.keep)} busy={busy} onChoose={onDone} />
        </div>
      )}
    </>
  );
}

interface ChoiceProps {
  label: string;
  about: string;
  busy: boolean;
  onChoose: () => void;
}

/** One way to go on, done by one press. */
function Choice({ label, about, busy, onChoose }: ChoiceProps) {
  return (
    <button type="button" className={styles.choice} disabled={busy} onClick={onChoose}>
      <span className={styles.strong}>{label}</span>
      <span className={styles.hint}>{about}</span>
    </button>
  );
}
