import { useState } from 'react';
import { ownLineWords as words } from '../../../shared/content/words/own-lines';
import type { Appointment } from '../../../shared/contract/appointments';
import { mostLines, type OwnLine, type OwnList } from '../../../shared/contract/own-lines';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../button';
import { useIsWaiting } from '../half-typed';
import { Icon } from '../icon';
import { useAwaitedFocus } from '../use-awaited-focus';
import { useKeptFocus } from '../use-kept-focus';
import { LineForm } from './line-form';
import { LineRow } from './line-row';
import styles from './own-lines.module.css';

interface Props {
  list: OwnList;
  /** What the list is called in the middle of a sentence. */
  name: string;
  /** Its lines in the person's order. */
  lines: readonly OwnLine[];
  example: string;
  withReach?: boolean;
  /** For questions: the appointments that they may be for, and the day on which one is marked as asked. */
  asking?: { appointments: readonly Appointment[]; today: LocalDate };
}

/** A list that a person writes lines into: add, change, put in order, remove. */
export function OwnLines({ list, name, lines, example, withReach = false, asking }: Props) {
  const isWaiting = useIsWaiting();
  const part = useKeptFocus<HTMLDivElement>();
  const focusWhenThere = useAwaitedFocus(part);
  /** The id of the line that is changed, `new` for one that is added, or null. */
  const [open, setOpen] = useState<string | null>(() => {
    if (isWaiting({ kind: 'own-line', about: list })) return 'new';
    return lines.find(({ id }) => isWaiting({ kind: 'own-line', about: id }))?.id ?? null;
  });
  const form = { list, withReach, example, appointments: asking?.appointments ?? null };
  const appointmentOf = ({ appointmentId }: OwnLine) =>
    asking?.appointments.find(({ id }) => id === appointmentId) ?? null;

  function close(selector: string): void {
    setOpen(null);
    focusWhenThere(selector);
  }

  return (
    <div ref={part} tabIndex={-1} className={styles.part}>
      {lines.length > 0 && (
        <ol className={styles.list}>
          {lines.map((line, place) =>
            open === line.id ? (
              <li key={line.id} className={styles.row}>
                <LineForm
                  {...form}
                  before={line}
                  onDone={() => close(`[data-line="${line.id}"] [data-edit]`)}
                />
              </li>
            ) : (
              <LineRow
                key={line.id}
                line={line}
                place={place}
                count={lines.length}
                appointment={appointmentOf(line)}
                askedToday={asking?.today ?? null}
                onEdit={() => setOpen(line.id)}
              />
            ),
          )}
        </ol>
      )}
      {open === 'new' ? (
        <LineForm {...form} before={null} onDone={() => close('[data-add]')} />
      ) : lines.length >= mostLines ? (
        <p className={styles.quiet}>{words.full}</p>
      ) : (
        <div>
          <Button
            data-add=""
            className={styles.add}
            aria-label={words.addTo(name)}
            onClick={() => setOpen('new')}
          >
            <Icon name="add" />
            {words.add}
          </Button>
        </div>
      )}
    </div>
  );
}
