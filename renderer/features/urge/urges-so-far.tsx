import { useState } from 'react';
import { weekdayDateAsOf } from '../../../shared/content/words/dates';
import { doseTagsLine } from '../../../shared/content/words/dose-tags';
import { urgeWords as words } from '../../../shared/content/words/urge';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useIsWaiting } from '../../ui/half-typed';
import { useAct } from '../../ui/use-act';
import { useAwaitedFocus } from '../../ui/use-awaited-focus';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { easedOf } from './typed-urge';
import styles from './urge.module.css';
import { UrgeChange } from './urge-change';
import type { UrgeData } from './use-urge-data';

/** How many are listed before somebody asks for all. */
const shownAtFirst = 10;

type NotedUrge = UrgeData['urges'][number];

/** The urges that were noted, the newest first, with how most of them went. */
export function UrgesSoFar({ data }: { data: UrgeData }) {
  const { urges, today } = data;
  const isWaiting = useIsWaiting();
  const act = useAct();
  const part = useKeptFocus<HTMLDivElement>();
  const focusWhenThere = useAwaitedFocus(part);
  const [isAll, setAll] = useState(false);
  const [open, setOpen] = useState<string | null>(
    () => urges.find(({ id }) => isWaiting({ kind: 'urge-change', about: id }))?.id ?? null,
  );
  const { eased, of } = easedOf(urges.map(({ record }) => record));

  const dayOf = ({ day }: NotedUrge) => weekdayDateAsOf(day, today);
  const remove = (urge: NotedUrge) =>
    act(async () => {
      await call('records.remove', { id: urge.id });
      const back = () => call('records.restore', { id: urge.id });
      return { text: words.removed(dayOf(urge)), undo: { label: words.undo, act: back } };
    });

  return (
    <Card title={words.soFar}>
      <div ref={part} tabIndex={-1} className={styles.parts}>
        {urges.length === 0 && <p className={styles.quiet}>{words.empty}</p>}
        {of > 1 && <p>{words.eased(eased, of)}</p>}
        <ol className={styles.urges}>
          {(isAll ? urges : urges.slice(0, shownAtFirst)).map((urge) =>
            urge.id === open ? (
              <li key={urge.id}>
                <UrgeChange
                  urge={urge}
                  data={data}
                  onDone={() => {
                    setOpen(null);
                    focusWhenThere(`[data-urge="${urge.id}"] button`);
                  }}
                />
              </li>
            ) : (
              <li key={urge.id} className={styles.urge} data-urge={urge.id}>
                <UrgeLine urge={urge} day={dayOf(urge)} />
                <div className={styles.rowButtons}>
                  <Button
                    look="quiet"
                    small
                    aria-label={words.changeNamed(dayOf(urge))}
                    onClick={() => setOpen(urge.id)}
                  >
                    {words.change}
                  </Button>
                  <Button
                    look="quiet"
                    small
                    aria-label={words.removeNamed(dayOf(urge))}
                    onClick={() => void remove(urge)}
                  >
                    {words.remove}
                  </Button>
                </div>
              </li>
            ),
          )}
        </ol>
        {!isAll && urges.length > shownAtFirst && (
          <div>
            <Button onClick={() => setAll(true)}>{words.all(urges.length)}</Button>
          </div>
        )}
      </div>
    </Card>
  );
}

/** The day, how strong it was before and after, how it ended, and what was written of it. */
function UrgeLine({ urge: { record }, day }: { urge: NotedUrge; day: string }) {
  const { before, after, outcome, triggers, note } = record;
  const isRated = before !== null || after !== null;
  return (
    <div className={styles.said}>
      <p>
        <strong>{day}</strong> · {outcome === null ? words.notSaid : words.outcomes[outcome]}
        {isRated && (
          <>
            {' · '}
            <span aria-hidden="true">{words.strength(before, after)}</span>
            <span className={styles.heard}>{words.strengthSaid(before, after)}</span>
          </>
        )}
      </p>
      {triggers.length > 0 && <p className={styles.quiet}>{doseTagsLine(triggers)}</p>}
      {note !== '' && (
        <p className={styles.quiet} dir="auto">
          {note}
        </p>
      )}
    </div>
  );
}
