import { productsWords as words } from '../../../shared/content/words/products';
import type { ProductEntry } from '../../../shared/contract/products';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useAct } from '../../ui/use-act';
import styles from './products.module.css';

/** The products that are put aside, each with its way back; nothing while there are none. */
export function PutAside({ entries }: { entries: readonly ProductEntry[] }) {
  const act = useAct();
  if (entries.length === 0) return null;

  const bringBack = ({ product }: ProductEntry) =>
    act(async () => {
      const set = (hidden: boolean) => call('products.setHidden', { id: product.id, hidden });
      await set(false);
      return {
        text: words.back(product.name),
        undo: { label: words.undo, act: () => set(true), undone: words.undone },
      };
    });

  return (
    <Card title={words.asideTitle}>
      <div className={styles.parts}>
        <p className={styles.quiet}>{words.asideAbout}</p>
        <ul className={styles.list}>
          {entries.map((entry) => (
            <li key={entry.product.id} className={styles.row}>
              <div>
                <p className={styles.strong}>{entry.product.name}</p>
                <p className={styles.quiet}>{words.measured(entry.product)}</p>
              </div>
              <Button
                className={styles.end ?? ''}
                aria-label={words.bringBackNamed(entry.product.name)}
                onClick={() => void bringBack(entry)}
              >
                {words.bringBack}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
