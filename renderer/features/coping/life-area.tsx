import { useState } from 'react';
import { weekWords as words } from '../../../shared/content/words/week';
import type { LifeArea as Area } from '../../../shared/contract/own-records/intention';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { AddChips } from '../../ui/chips';
import { useIsWaiting } from '../../ui/half-typed';
import { useAwaitedFocus } from '../../ui/use-awaited-focus';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { IntentionForm } from './intention-form';
import { IntentionRow } from './intention-row';
import { type KeptOf, useRecords } from './use-records';
import styles from './week.module.css';

interface Props {
  area: Area;
  /** The Monday of this week. */
  week: LocalDate;
  /** What is meant for it here: nothing or one thing, as a rule. */
  intentions: readonly KeptOf<'intention'>[];
}

/** One part of life: the small thing of this week, or a way to write one. */
export function LifeArea({ area, week, intentions }: Props) {
  const isWaiting = useIsWaiting();
  const part = useKeptFocus<HTMLDivElement>();
  const focusWhenThere = useAwaitedFocus(part);
  const { add } = useRecords(words.undo);
  /** The id of the one that is changed, `new` for one that is written, or null. */
  const [open, setOpen] = useState<string | null>(() => {
    if (isWaiting({ kind: 'intention', about: area })) return 'new';
    return intentions.find(({ id }) => isWaiting({ kind: 'intention', about: id }))?.id ?? null;
  });
  const title = words.areas[area];

  function close(selector: string): void {
    setOpen(null);
    focusWhenThere(selector);
  }

  return (
    <Card title={title}>
      <div ref={part} tabIndex={-1} className={styles.parts}>
        <p className={styles.quiet}>{words.areaAbout[area]}</p>
        {intentions.map((kept) =>
          open === kept.id ? (
            <IntentionForm
              key={kept.id}
              before={kept}
              area={area}
              week={week}
              onDone={() => close('[data-edit]')}
            />
          ) : (
            <IntentionRow key={kept.id} kept={kept} onEdit={() => setOpen(kept.id)} />
          ),
        )}
        {open === 'new' && (
          <IntentionForm
            before={null}
            area={area}
            week={week}
            onDone={() => close('[data-edit], [data-add]')}
          />
        )}
        {open === null && intentions.length === 0 && (
          <>
            <AddChips
              legend={words.ideasLegend}
              choices={words.ideas[area]}
              label={(text) => text}
              onAdd={(text) =>
                void add({ kind: 'intention', area, text, week, went: null }, words.saved(text))
              }
            />
            <div>
              <Button data-add="" aria-label={words.addTo(title)} onClick={() => setOpen('new')}>
                {words.add}
              </Button>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}
