import { useState } from 'react';
import { blankEntry } from '../../../shared/blank-entry';
import type { Claim } from '../../../shared/content/library/topic';
import type { MeasureId } from '../../../shared/content/measures';
import { copingWords as words } from '../../../shared/content/words/coping';
import { measureLabel } from '../../../shared/content/words/measures';
import type { Tried } from '../../../shared/contract/coping';
import { mostLines, type OwnLine } from '../../../shared/contract/own-lines';
import type { LocalDate } from '../../../shared/time';
import { call } from '../../bridge/client';
import { now, wallClock } from '../../bridge/clock';
import { newId } from '../../bridge/ids';
import { Button } from '../../ui/button';
import { useActOnce } from '../../ui/use-act';
import { useKeptFocus } from '../../ui/use-kept-focus';
import styles from './coping.module.css';
import { TriedForm } from './tried-form';

/** What a person can put on the comfort list: what can be done, and nothing that only informs. */
const doable: readonly Claim['kind'][] = ['body', 'mind', 'natural', 'people'];

interface Props {
  claim: Claim;
  today: LocalDate;
  tried: readonly Tried[];
  comfort: readonly OwnLine[];
}

/** What can be done with a sentence of coping: note that it was tried, put it on the list; and what it did so far. */
export function ClaimActs({ claim: { kind, text, measure }, today, tried, comfort }: Props) {
  const act = useActOnce();
  const [isOpen, setOpen] = useState(false);
  const part = useKeptFocus<HTMLDivElement>();
  if (!doable.includes(kind)) return null;
  const before = tried.find((one) => one.measure === measure);
  const isOn = comfort.some((line) => line.text === text);

  const putOnList = () =>
    act(async () => {
      const line = { list: 'comfort' as const, text, reach: '', appointmentId: null };
      const { id } = await call('lines.save', { id: null, ...line });
      return { text: words.added, undo: { label: words.undo, act: () => call('lines.remove', { id }) } };
    });

  const note = (what: MeasureId, helped: number | null) =>
    act(async () => {
      const id = newId();
      const fields = { ...blankEntry(today, wallClock(now())), measures: [{ what, helped }] };
      await call('journal.save', { id, fields });
      const back = () => call('journal.remove', { id });
      return {
        text: words.saved(measureLabel(what)),
        undo: { label: words.undo, act: back, undone: words.takenBack },
      };
    });

  return (
    <div ref={part} tabIndex={-1} className={styles.acts}>
      {before !== undefined && (
        <p className={styles.quiet}>
          {before.mean === null
            ? words.unrated(measureLabel(before.measure), before.used)
            : words.soFar(measureLabel(before.measure), before.mean, before.rated)}
        </p>
      )}
      {measure !== undefined && isOpen ? (
        <TriedForm
          label={measureLabel(measure)}
          onSave={(helped) => void note(measure, helped).then((done) => done && setOpen(false))}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <div className={styles.buttons}>
          {measure !== undefined && (
            <Button
              look="quiet"
              className={styles.small}
              aria-label={words.triedNamed(measureLabel(measure))}
              onClick={() => setOpen(true)}
            >
              {words.tried}
            </Button>
          )}
          {isOn ? (
            <span className={styles.quiet}>{words.isOn}</span>
          ) : (
            comfort.length < mostLines && (
              <Button
                look="quiet"
                className={styles.small}
                aria-label={words.addNamed(text)}
                onClick={() => void putOnList()}
              >
                {words.add}
              </Button>
            )
          )}
        </div>
      )}
    </div>
  );
}
