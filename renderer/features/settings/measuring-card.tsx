import { type FormEvent, useEffect, useState } from 'react';
import { figure, quantity } from '../../../shared/content/words/quantities';
import { settingsWords } from '../../../shared/content/words/settings';
import type { Plan } from '../../../shared/contract/plans';
import { CallFailure, call } from '../../bridge/client';
import { useRead } from '../../bridge/queries';
import { AmountField, typedAmount } from '../../ui/amount-field';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FailureNotice, failureText } from '../../ui/failure-notice';
import styles from './settings.module.css';

/** The smallest amount that the person can make. */
export function MeasuringCard() {
  const plan = useRead('plans.current', { productId: null });
  return (
    <Card title={settingsWords.measuring}>
      <FailureNotice error={plan.error} />
      {plan.data === null && <p>{settingsWords.noPlan}</p>}
      {plan.data && <ResolutionForm plan={plan.data} />}
    </Card>
  );
}

function ResolutionForm({ plan }: { plan: Plan }) {
  const { product } = plan;
  const announce = useAnnounce();
  const inUse = figure(product.resolution, product);
  const [typed, setTyped] = useState(inUse);
  useEffect(() => setTyped(inUse), [inUse]);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const amount = typedAmount(typed);

  async function use(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (amount === null || amount === product.resolution) return;
    try {
      const after = await call('plans.setResolution', { productId: product.id, resolution: amount });
      announce({
        text: settingsWords.resolutionSet(quantity(amount, { ...product, resolution: amount, piece: null })),
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
      if (after !== null && after.events.length > plan.events.length) {
        await call('plans.undo', { planId: plan.id });
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
      <p className={styles.hint}>{settingsWords.resolutionEffect}</p>
      <Button type="submit" className={styles.use} aria-disabled={amount === product.resolution}>
        {settingsWords.useAmount}
      </Button>
    </form>
  );
}
