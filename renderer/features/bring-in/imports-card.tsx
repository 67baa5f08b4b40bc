import { bringInWords } from '../../../shared/content/words/bring-in';
import type { Import } from '../../../shared/contract/bring-in';
import { call } from '../../bridge/client';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { type Done, useAct } from '../../ui/use-act';
import { whenSaved } from '../../ui/when-saved';
import styles from './bring-in.module.css';

const words = bringInWords;

/** What was brought in so far, each to be taken out again or put back. */
export function ImportsCard() {
  const list = useRead('bringIn.list', {});
  const imports = list.data?.imports ?? [];
  return (
    <Card title={words.list}>
      <FailureNotice error={list.error} />
      <p className={styles.hint}>{imports.length === 0 ? words.listEmpty : words.listAbout}</p>
      <ul className={styles.imports}>
        {imports.map((each) => (
          <ImportLine key={each.id} of={each} />
        ))}
      </ul>
    </Card>
  );
}

function ImportLine({ of }: { of: Import }) {
  const act = useAct();
  const { id, takenOutAt } = of;
  const what = words.one(of);
  const takeOut = async (): Promise<Done> => {
    await call('bringIn.takeOut', { id });
    return { text: words.tookOut(of), undo: { label: words.putBack, act: () => act(putBack) } };
  };
  const putBack = async (): Promise<Done> => {
    const counts = await call('bringIn.putBack', { id });
    const text = words.didPutBack(of.of, counts);
    return counts.back === 0 ? { text } : { text, undo: { label: words.undo, act: () => act(takeOut) } };
  };
  const isIn = takenOutAt === null;
  return (
    <li className={styles.import}>
      <div className={styles.what}>
        <p className={styles.strong}>{what}</p>
        <p className={styles.hint}>
          {isIn
            ? `${words.when(whenSaved(of.madeAt))} ${words.present(of)}`
            : words.takenOut(whenSaved(takenOutAt))}
        </p>
      </div>
      <Button
        aria-label={isIn ? words.takeOutNamed(what) : words.putBackNamed(what)}
        onClick={() => void act(isIn ? takeOut : putBack)}
      >
        {isIn ? words.takeOut : words.putBack}
      </Button>
    </li>
  );
}
