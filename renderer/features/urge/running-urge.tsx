import { type FormEvent, useEffect, useRef, useState } from 'react';
import { urgeWords as words } from '../../../shared/content/words/urge';
import type { RecordOf } from '../../../shared/contract/own-records';
import type { LocalDate } from '../../../shared/time';
import { useChange } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import type { TagProblem } from '../../ui/dose-tag-choice';
import { FailureNotice } from '../../ui/failure-notice';
import { TimerCard } from './timer-card';
import { dayOfUrge, type TypedUrge, urgeToSave } from './typed-urge';
import styles from './urge.module.css';
import { Outcome, SetOff, StrengthBefore } from './urge-fields';
import { PeopleToCall, Reasons, ThingsToDo } from './urge-help';
import type { UrgeData } from './use-urge-data';

interface Props {
  data: UrgeData;
  begun: { at: string; day: LocalDate };
  typed: TypedUrge;
  onChange: (changed: Partial<TypedUrge>) => void;
  /** Puts the timer away without a note. */
  onLeaveOut: () => void;
  onSaved: (urge: RecordOf<'urge'>) => void;
}

/** The wait: time and breath above, what helps below, and how it went whenever the person likes. */
export function RunningUrge({ data, begun, typed, onChange, onLeaveOut, onSaved }: Props) {
  const [problem, setProblem] = useState<TagProblem | null>(null);
  const save = useChange('records.save');
  const part = useRef<HTMLDivElement>(null);
  const { isNoting } = typed;

  // Begun by a key or a button that is gone now: the keyboard goes on here.
  useEffect(() => {
    part.current?.focus({ preventScroll: true });
  }, []);

  function change(changed: Partial<TypedUrge>): void {
    setProblem(null);
    onChange(changed);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const urge = urgeToSave(typed, data.usedTriggers);
    if (!urge.ok) {
      setProblem(urge.code);
      return;
    }
    const day = dayOfUrge(begun.day, data.today);
    save.mutate({ id: null, day, record: urge.value }, { onSuccess: () => onSaved(urge.value) });
  }

  return (
    <div ref={part} tabIndex={-1} className={styles.running}>
      <TimerCard begun={begun} today={data.today} />
      {isNoting ? (
        <Card title={words.outcome}>
          <form className={styles.form} noValidate onSubmit={submit}>
            <Outcome
              typed={typed}
              onChange={change}
              afterLabel={words.after}
              known={data.tried.map(({ measure }) => measure)}
            />
            <StrengthBefore typed={typed} onChange={change} label={words.beforeThen} />
            <SetOff typed={typed} onChange={change} used={data.usedTriggers} problem={problem} />
            <FailureNotice error={save.error} />
            <div className={styles.buttons}>
              <Button look="primary" type="submit" disabled={save.isPending}>
                {words.save}
              </Button>
              <Button onClick={() => change({ isNoting: false })}>{words.back}</Button>
              <Button look="quiet" onClick={onLeaveOut}>
                {words.drop}
              </Button>
            </div>
          </form>
        </Card>
      ) : (
        <>
          <div className={styles.buttons}>
            <Button look="primary" onClick={() => change({ isNoting: true })}>
              {words.note}
            </Button>
            <Button look="quiet" onClick={onLeaveOut}>
              {words.drop}
            </Button>
          </div>
          <ThingsToDo data={data} triggers={typed.triggers} />
          <div className={styles.pair}>
            <Reasons data={data} />
            <PeopleToCall data={data} />
          </div>
          <Card title={words.whileFresh}>
            <div className={styles.form}>
              <StrengthBefore typed={typed} onChange={change} label={words.before} />
              <SetOff typed={typed} onChange={change} used={data.usedTriggers} problem={problem} />
            </div>
          </Card>
        </>
      )}
    </div>
  );
}
