import { type FormEvent, useRef, useState } from 'react';
import { clockTime, fullDate } from '../../../shared/content/words/dates';
import { figure, pieces, quantity } from '../../../shared/content/words/quantities';
import { supplyWords as words } from '../../../shared/content/words/supply';
import type { Product } from '../../../shared/contract/products';
import type { Supply } from '../../../shared/contract/supply';
import { call } from '../../bridge/client';
import { wallClock, wallDate } from '../../bridge/clock';
import { useChange } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { countedTyped } from '../../ui/counted-amount';
import { CountedAmountField } from '../../ui/counted-amount-field';
import { FailureNotice } from '../../ui/failure-notice';
import { focusFirstProblem } from '../../ui/form-keyboard';
import { useHalfTyped } from '../../ui/half-typed';
import { Notice } from '../../ui/notice';
import { emptyStore, readStore } from '../../ui/store-amount';
import { useSay } from '../../ui/use-act';
import styles from './supply.module.css';

interface Props {
  product: Product;
  stock: Supply['stock'];
}

/** What is on hand, how long it lasts, and a new count of it. */
export function StockCard({ product, stock }: Props) {
  return (
    <Card title={words.onHand}>
      <div className={styles.parts}>
        {stock === null ? <p>{words.notCounted}</p> : <OnHand product={product} stock={stock} />}
        <CountForm product={product} isFirst={stock === null} />
      </div>
    </Card>
  );
}

function OnHand({ product, stock }: { product: Product; stock: NonNullable<Supply['stock']> }) {
  const { amount, countedAt, short } = stock;
  const lasts = words.lasts(stock, product);
  return (
    <>
      <p className={styles.amount}>
        {figure(amount, product)}{' '}
        <span className={styles.unit}>
          {[product.unit, pieces(amount, product)].filter(Boolean).join(' · ')}
        </span>
      </p>
      {lasts !== null && <p className={styles.strong}>{lasts}</p>}
      {short > 0 && <Notice kind="calm">{words.short(quantity(short, { ...product, piece: null }))}</Notice>}
      <p className={styles.quiet}>{countedAt === null ? words.bought : countedWhen(countedAt)}</p>
    </>
  );
}

/** When it was counted, by the clock on the wall here. */
function countedWhen(instant: string): string {
  const moment = new Date(instant);
  return words.counted(fullDate(wallDate(moment)), clockTime(wallClock(moment)));
}

function CountForm({ product, isFirst }: { product: Product; isFirst: boolean }) {
  const { typed, setTyped, letGo } = useHalfTyped('count', product.id, countedTyped, () =>
    emptyStore(product),
  );
  const [tried, setTried] = useState(false);
  const count = useChange('supply.count');
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const read = readStore(typed, product);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!read.ok) {
      focusFirstProblem(form.current);
      return;
    }
    count.mutate({ productId: product.id, amount: read.value }, { onSuccess: ({ stock }) => counted(stock) });
  }

  function counted(stock: Supply['stock']): void {
    setTyped({ ...typed, text: '' });
    letGo();
    setTried(false);
    const countId = stock?.countId ?? null;
    if (stock === null || countId === null) return;
    say({
      text: words.saved(quantity(stock.amount, product)),
      undo: {
        label: words.undo,
        act: () => call('supply.uncount', { productId: product.id, countId }),
        undone: words.undone,
      },
    });
  }

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <CountedAmountField
        label={words.count}
        hint={words.countHint}
        product={product}
        value={typed}
        onChange={setTyped}
        error={tried && !read.ok ? words.problems[read.code] : null}
      />
      <FailureNotice error={count.error} />
      <Button type="submit" look={isFirst ? 'primary' : 'plain'} disabled={count.isPending}>
        {words.save}
      </Button>
    </form>
  );
}
