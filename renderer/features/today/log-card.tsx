import { useState } from 'react';
import { todayWords } from '../../../shared/content/words/today';
import type { Product } from '../../../shared/contract/products';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useIsWaiting } from '../../ui/half-typed';
import { logKey, useLogKey } from './log-key';
import { OtherDose } from './other-dose';
import styles from './today.module.css';

interface Props {
  /** The one that the form begins with. */
  product: Product;
  choices: readonly Product[];
  /** False where it stands below another way to log. */
  first: boolean;
  today: LocalDate;
}

/** The way to log where no plan lists anything. */
export function LogCard({ product, choices, first, today }: Props) {
  const isWaiting = useIsWaiting();
  const [open, setOpen] = useState(() => isWaiting({ kind: 'dose', about: product.id }));
  useLogKey(() => setOpen(true), true);
  return (
    <Card title={todayWords.logCard}>
      <div className={styles.stack}>
        <p className={styles.muted}>{todayWords.logCardAbout}</p>
        <p>
          <Button
            look={first ? 'primary' : 'plain'}
            aria-keyshortcuts={logKey}
            title={todayWords.keyHint(logKey)}
            onClick={() => setOpen(true)}
          >
            {todayWords.logDose}
          </Button>
        </p>
      </div>
      <OtherDose
        title={todayWords.logDose}
        product={product}
        choices={choices}
        today={today}
        amount={null}
        open={open}
        onDone={() => setOpen(false)}
        onClose={() => setOpen(false)}
      />
    </Card>
  );
}
