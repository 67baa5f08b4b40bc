import { useState } from 'react';
import { baselineWords as words } from '../../shared/content/words/baseline';
import { figure, quantity } from '../../shared/content/words/quantities';
import type { OutputOf } from '../../shared/contract/contract';
import type { Plan } from '../../shared/contract/plans';
import type { Product } from '../../shared/contract/products';
import { LARGEST_AMOUNT } from '../../shared/quantity';
import { call } from '../bridge/client';
import { now, wallClock } from '../bridge/clock';
import { useRead } from '../bridge/queries';
import { useEveryMinute } from '../bridge/use-minutes';
import styles from './baseline-card.module.css';
import { BaselineBar, BaselineDays } from './baseline-days';
import { BaselineRestart } from './baseline-restart';
import { Button } from './button';
import { ButtonLink } from './button-link';
import { Card } from './card';
import { DoseForm } from './dose-form';
import { FailureNotice } from './failure-notice';
import { useIsWaiting } from './half-typed';
import { Sheet } from './sheet';
import { useAct } from './use-act';

/** What a few logged days come to. */
export type Baseline = NonNullable<OutputOf<'products.baseline'>>;

/**
 * A product that is logged for some days first: what to do, how far it is, what the days come to, and the plan that
 * can start or go on from them. Nothing for a product of which no baseline is logged.
 */
export function BaselineCard({ productId }: { productId: string }) {
  const products = useRead('products.list', {});
  const baseline = useRead('products.baseline', { id: productId }, { fresh: true });
  // A day counts once it is over, which it is by the clock alone.
  useEveryMinute(() => void baseline.refetch());
  const entry = products.data?.products.find(({ product }) => product.id === productId);
  const plan = useRead('plans.current', { productId }, { enabled: entry?.use === 'tapering' });
  if (!entry || !baseline.data) return <FailureNotice error={baseline.error ?? products.error} />;
  const running = entry.use === 'tapering' ? plan.data : null;
  if (running === undefined) return <FailureNotice error={plan.error} />;
  return <TheCard product={entry.product} baseline={baseline.data} plan={running} />;
}

interface CardProps {
  product: Product;
  baseline: Baseline;
  /** The plan that runs; null without one. */
  plan: Plan | null;
}

function TheCard({ product, baseline, plan }: CardProps) {
  const isWaiting = useIsWaiting();
  const keptAs = { kind: 'baseline-dose', about: product.id } as const;
  const [open, setOpen] = useState<'log' | 'restart' | null>(() => (isWaiting(keptAs) ? 'log' : null));
  const stop = useStop(product.id, baseline);
  const { enough, mean, takenToday, today } = baseline;
  const canStart = enough && mean !== null && mean > 0 && mean <= LARGEST_AMOUNT;
  return (
    <Card title={words.title(product.name)}>
      <div className={styles.parts}>
        <p>{plan === null ? words.about : words.aboutPlan}</p>
        <div className={styles.progress}>
          <BaselineBar days={baseline.days} />
          <p role="status">
            <strong>{words.progress(baseline)}</strong>
          </p>
          <p className={styles.quiet}>
            {words.today(takenToday === 0 ? null : quantity(takenToday, product))}
          </p>
        </div>
        {mean !== null && <Findings product={product} baseline={baseline} />}
        <BaselineDays product={product} baseline={baseline} />
        <div className={styles.actions}>
          {canStart && plan === null && (
            <ButtonLink look="primary" href={`/plan/new/${product.id}`}>
              {words.makePlan}
            </ButtonLink>
          )}
          {canStart && plan !== null && (
            <Button onClick={() => setOpen('restart')}>{words.restart(quantity(mean, product))}</Button>
          )}
          <Button look={plan === null && !canStart ? 'primary' : 'plain'} onClick={() => setOpen('log')}>
            {words.log}
          </Button>
          <Button look="quiet" onClick={() => void stop()}>
            {words.stop}
          </Button>
        </div>
      </div>
      <Sheet
        title={words.logTitle(product.name)}
        open={open === 'log'}
        onClose={() => setOpen(null)}
        closeLabel={words.close}
      >
        <DoseForm
          keptAs={keptAs}
          product={product}
          today={today}
          start={{ amount: null, day: today, time: wallClock(now()) }}
          dayOpen
          onDone={() => setOpen(null)}
          onCancel={() => setOpen(null)}
        />
      </Sheet>
      <Sheet
        title={words.restartTitle}
        open={open === 'restart'}
        onClose={() => setOpen(null)}
        closeLabel={words.close}
      >
        {plan !== null && mean !== null && (
          <BaselineRestart plan={plan} baseline={baseline} mean={mean} onClose={() => setOpen(null)} />
        )}
      </Sheet>
    </Card>
  );
}

/** What the logged days say, in a few lines. */
function Findings({ product, baseline }: Omit<CardProps, 'plan'>) {
  const { days, least, mean, most, slots, trend } = baseline;
  if (mean === null || least === null || most === null) return null;
  return (
    <>
      <dl className={styles.findings}>
        <div>
          <dt>{words.mean}</dt>
          <dd>{quantity(mean, product)}</dd>
        </div>
        {days > 1 && (
          <div>
            <dt>{words.range}</dt>
            <dd>{words.rangeOf(figure(least, product), quantity(most, { ...product, piece: null }))}</dd>
          </div>
        )}
        {baseline.enough && (
          <div>
            <dt>{words.trend}</dt>
            <dd>{words.trends[trend]}</dd>
          </div>
        )}
        {slots.length > 0 && (
          <div>
            <dt>{words.times}</dt>
            <dd>{words.timesOf(slots.map(({ time }) => time))}</dd>
          </div>
        )}
      </dl>
      {baseline.enough && trend !== 'steady' && <p className={styles.quiet}>{words.moving}</p>}
    </>
  );
}

/** Leaves the baseline, with a way back that keeps the day it began on. */
function useStop(id: string, { since }: Baseline): () => Promise<boolean> {
  const act = useAct();
  return () =>
    act(async () => {
      await call('products.setBaseline', { id, on: false });
      return {
        text: words.stopped,
        undo: {
          label: words.undo,
          act: () => call('products.setBaseline', { id, on: true, since }),
          undone: words.undone,
        },
      };
    });
}
