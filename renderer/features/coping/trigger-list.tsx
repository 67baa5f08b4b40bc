import { useState } from 'react';
import type { Topic } from '../../../shared/content/library/topic';
import { sources } from '../../../shared/content/sources';
import { triggerIdeaSources, triggerIdeas } from '../../../shared/content/trigger-ideas';
import { libraryWords } from '../../../shared/content/words/library';
import { triggersWords as words } from '../../../shared/content/words/triggers';
import type { TriggerClass } from '../../../shared/contract/own-records/trigger';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { AddChips } from '../../ui/chips';
import { Fold } from '../../ui/fold';
import { useIsWaiting } from '../../ui/half-typed';
import { TopicClaims } from '../../ui/library/topic-claims';
import { useAwaitedFocus } from '../../ui/use-awaited-focus';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { isListed } from './listed-trigger';
import { TriggerForm } from './trigger-form';
import styles from './triggers.module.css';
import { type KeptOf, useRecords } from './use-records';

interface Props {
  kind: TriggerClass;
  /** Those of every class, the newest first. */
  triggers: readonly KeptOf<'trigger'>[];
  topic: Topic;
}

/** The triggers of one class: the person's own, common ones to take over, and what is known about them. */
export function TriggerList({ kind, triggers, topic }: Props) {
  const { title, about } = words.classes[kind];
  const own = triggers.filter(({ record }) => record.class === kind).reverse();
  const ideas = triggerIdeas.filter((idea) => idea.class === kind && !isListed(idea.what, triggers));
  const isWaiting = useIsWaiting();
  const part = useKeptFocus<HTMLDivElement>();
  const focusWhenThere = useAwaitedFocus(part);
  const records = useRecords(words.undo);
  /** The id of the one that is changed, `new` for one that is added, or null. */
  const [open, setOpen] = useState<string | null>(() => {
    if (isWaiting({ kind: 'trigger', about: kind })) return 'new';
    return own.find(({ id }) => isWaiting({ kind: 'trigger', about: id }))?.id ?? null;
  });

  function close(selector: string): void {
    setOpen(null);
    focusWhenThere(selector);
  }

  return (
    <Card title={title}>
      <div ref={part} tabIndex={-1} className={styles.parts}>
        <p className={styles.quiet}>{about}</p>
        {own.length === 0 && open === null && <p>{words.empty}</p>}
        {own.length > 0 && (
          <ul className={styles.list}>
            {own.map((kept) => (
              <li key={kept.id} data-trigger={kept.id}>
                {open === kept.id ? (
                  <TriggerForm
                    before={kept}
                    kind={kind}
                    onDone={() => close(`[data-trigger="${kept.id}"] [data-edit]`)}
                  />
                ) : (
                  <Row
                    kept={kept}
                    onEdit={() => setOpen(kept.id)}
                    onRemove={() => void records.remove(kept, words.removed(kept.record.what))}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
        {open === 'new' ? (
          <TriggerForm before={null} kind={kind} onDone={() => close('[data-add]')} />
        ) : (
          <div>
            <Button data-add="" aria-label={words.addTo(title)} onClick={() => setOpen('new')}>
              {words.add}
            </Button>
          </div>
        )}
        {ideas.length > 0 && (
          <Fold title={words.ideas} startsOpen={own.length === 0}>
            <AddChips
              legend={words.ideasLegend}
              choices={ideas}
              label={({ what }) => what}
              onAdd={(idea) => void records.add({ kind: 'trigger', ...idea }, words.added(idea.what))}
            />
            <p className={styles.sources}>
              {libraryWords.sources(triggerIdeaSources.map((id) => sources[id].name))}
            </p>
          </Fold>
        )}
        <Fold title={words.whatHelps}>
          <TopicClaims topic={topic} />
        </Fold>
      </div>
    </Card>
  );
}

interface RowProps {
  kept: KeptOf<'trigger'>;
  onEdit: () => void;
  onRemove: () => void;
}

function Row({ kept: { record }, onEdit, onRemove }: RowProps) {
  const { what, plan } = record;
  return (
    <div className={styles.row}>
      <div className={styles.said}>
        <p dir="auto">
          <strong>{what}</strong>
        </p>
        <p dir="auto" className={plan === '' ? styles.quiet : undefined}>
          {plan === '' ? words.noPlan : plan}
        </p>
      </div>
      <div className={styles.buttons}>
        <Button look="quiet" small data-edit="" aria-label={words.editNamed(what)} onClick={onEdit}>
          {words.edit}
        </Button>
        <Button look="quiet" small aria-label={words.removeNamed(what)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </div>
  );
}
