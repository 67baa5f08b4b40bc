import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { scaleWords } from '../../../shared/content/words/scales';
import type { ScaleRecord, ScaleStanding } from '../../../shared/contract/scales';
import { scales } from '../../../shared/scales/registry';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { Fold } from '../../ui/fold';
import { Page } from '../../ui/page';
import { SafetyBanners } from '../../ui/safety-banners';
import { useWork } from '../../ui/use-work';
import { ScaleFoot } from './scale-foot';
import { ScaleQuestion } from './scale-question';
import { ScaleResult } from './scale-result';
import { ScaleSource } from './scale-source';
import styles from './scales.module.css';
import { useRemoval } from './use-removal';
import { type Filling, useScaleAnswers } from './use-scale-answers';

interface Props {
  /** What it begins with; looked at once. */
  begun: Filling;
  standing: ScaleStanding;
  today: LocalDate;
}

/** One scale being filled in, a question a line. Every answer is kept as it is given, and any can stay open. */
export function ScaleForm({ begun, standing, today }: Props) {
  const [filling, setFilling] = useState(begun);
  const [goesOn] = useState(() => begun.answers.some((answer) => answer !== null));
  const [asked, setAsked] = useState(false);
  const [finished, setFinished] = useState<ScaleRecord | null>(null);
  const latest = useRef(filling);
  const form = useRef<HTMLDivElement>(null);
  const [, navigate] = useLocation();
  const work = useWork();
  const remove = useRemoval();
  const kept = useScaleAnswers(filling.id, today, (selfHarm) => change({ selfHarm }));

  const { scale, answers } = filling;
  const { name, period, items, answers: labels, selfHarmItem } = scales[scale];
  const open = answers.flatMap((answer, index) => (answer === null ? [index + 1] : []));

  // The keys answer from the first moment on.
  useEffect(() => {
    const first = latest.current.answers.indexOf(null);
    focusQuestion(form.current, Math.max(0, first));
  }, []);

  function change(changed: Partial<Filling>): void {
    latest.current = { ...latest.current, ...changed };
    setFilling(latest.current);
    kept.keep(latest.current);
  }

  function answer(index: number, value: number | null): void {
    const next = latest.current.answers.map((before, at) => (at === index ? value : before));
    const ofSelfHarm = index === selfHarmItem && (value ?? 0) === 0;
    change({ answers: next, ...(ofSelfHarm ? { selfHarm: null } : {}) });
    setAsked(false);
  }

  function answerByKey(index: number, value: number): void {
    answer(index, value);
    // Where help comes on screen, nothing more is asked until it was seen.
    if (index === selfHarmItem && value > 0) return;
    focusQuestion(form.current, index + 1);
  }

  async function finish(anyway: boolean): Promise<void> {
    if (work.busy) return;
    setAsked(true);
    if (open.length === items.length || (open.length > 0 && !anyway)) return;
    const record = await work.run(() => kept.finish(latest.current));
    if (record !== null) setFinished(record);
  }

  async function discard(): Promise<void> {
    await kept.stop();
    if (await remove(filling.id, name)) navigate('/journal/scales');
  }

  const back = <Button onClick={() => navigate('/journal/scales')}>{scaleWords.back}</Button>;
  if (finished !== null) {
    return (
      <Page title={name} actions={back}>
        <SafetyBanners entryId={filling.id} />
        <ScaleResult record={finished} standing={standing} today={today} />
      </Page>
    );
  }
  return (
    <Page title={name} about={scaleWords.aboutScale[scale]} actions={back}>
      <SafetyBanners entryId={filling.id} />
      <div ref={form} className={styles.form}>
        <div className={styles.period}>
          <h2 id="scale-period">{period}</h2>
          <p className={styles.muted}>{scaleWords.keys(labels.length - 1)}</p>
        </div>
        <div className={styles.questions}>
          {items.map((item, index) => (
            <ScaleQuestion
              key={item}
              number={index + 1}
              text={item}
              labels={labels}
              value={answers[index] ?? null}
              open={asked && answers[index] === null}
              onAnswer={(value) => answer(index, value)}
              onKey={(value) => answerByKey(index, value)}
              onMove={(step) => focusQuestion(form.current, index + step)}
            />
          ))}
        </div>
      </div>
      <Fold title={scaleWords.source}>
        <ScaleSource scale={scale} />
      </Fold>
      <ScaleFoot
        state={kept.state}
        goesOn={goesOn}
        answered={items.length - open.length}
        of={items.length}
        open={asked ? open : []}
        failure={work.failure}
        busy={work.busy}
        onFinish={(anyway) => void finish(anyway)}
        onTo={(number) => focusQuestion(form.current, number - 1)}
        onDiscard={() => void discard()}
      />
    </Page>
  );
}

/** Puts the keyboard on a question, on its answer if it has one; after the last one on what finishes. */
function focusQuestion(form: HTMLElement | null, index: number): void {
  const questions = form?.querySelectorAll('fieldset') ?? [];
  if (index >= questions.length) {
    document.getElementById('finish-scale')?.focus();
    return;
  }
  const question = questions[Math.max(0, index)];
  const answer = question?.querySelector<HTMLElement>('input:checked') ?? question?.querySelector('input');
  answer?.focus();
  question?.scrollIntoView({ block: 'nearest' });
}
