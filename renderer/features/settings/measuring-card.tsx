import { type FormEvent, useEffect, useState } from 'react';
import { figure, quantity } from '../../../shared/content/words/quantities';
import { settingsWords } from '../../../shared/content/words/settings';
import type { Plan } from '../../../shared/contract/plans';
import type { Product } from '../../../shared/contract/products';
import { CallFailure, call } from '../../bridge/client';
import { useRead } from '../../bridge/queries';
import { AmountField, typedAmount } from '../../ui/amount-field';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ProductSelect, useChosenProduct } from '../../ui/chosen-product';
import { FailureNotice, failureText } from '../../ui/failure-notice';
import styles from './settings.module.css';

/** The smallest amount that the person can make, of each product. */
export function MeasuringCard() {
  const { entry, error, isReady } = useChosenProduct();
  return (
    <Card title={settingsWords.measuring}>
      <FailureNotice error={error} />
      {isReady && entry === null && <p>{settingsWords.noPlan}</p>}
      {entry !== null && (
        <div className={styles.parts}>
          <ProductSelect label={settingsWords.product} />
          <ResolutionForm key={entry.product.id} product={entry.product} />
        </div>
      )}
    </Card>
  );
}

function ResolutionForm({ product }: { product: Product }) {
  const plan = useRead('plans.current', { productId: product.id });
  const announce = useAnnounce();
  const inUse = figure(product.resolution, product);
  const [typed, setTyped] = useState(inUse);
  useEffect(() => setTyped(inUse), [inUse]);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const amount = typedAmount(typed);
  const isPlanned = plan.data ? !plan.data.isOver : false;

  async function use(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (amount === null || amount === product.resolution) return;
    try {
      const after = await call('plans.setResolution', { productId: product.id, resolution: amount });
      const said = quantity(amount, { ...product, resolution: amount, piece: null });
      announce({
        text: isPlanned ? settingsWords.resolutionSet(said) : settingsWords.resolutionNoted(said),
        undo: { label: settingsWords.undo, run: () => void takeBack(after) },
      });
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      setProblem(failureText(error));
    }
  }

  /** Takes the change out of the plan's history, where it is in it; a plan that has ended has none to take out. */
  async function takeBack(after: Plan | null): Promise<void> {
    try {
      if (after !== null && plan.data && after.events.length > plan.data.events.length) {
        await call('plans.undo', { planId: after.id });
      } else {
        await call('plans.setResolution', { productId: product.id, resolution: product.resolution });
      }
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      announce({ text: failureText(error) });
    }
  }

  return (
    <form className={styles.parts} onSubmit={(event) => void use(event)} noValidate>
      <AmountField
        label={settingsWords.resolution}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setProblem(null);
        }}
        unit={product.unit}
        hint={settingsWords.resolutionHint}
        showProblem={tried}
        problem={problem}
      />
      {isPlanned && <p className={styles.hint}>{settingsWords.resolutionEffect}</p>}
      <Button type="submit" className={styles.use} aria-disabled={amount === product.resolution}>
        {settingsWords.useAmount}
      </Button>
    </form>
  );
}
