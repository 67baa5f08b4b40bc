import { useEffect, useState } from 'react';
import { firstRunWords } from '../../../shared/content/words/first-run';
import type { VaultState } from '../../../shared/contract/vault';
import { useRead } from '../../bridge/queries';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { CrisisFoot } from '../../ui/crisis-foot';
import { noPasswords } from '../../ui/new-password';
import { firstAnswers } from '../../ui/plan-steps/plan-answers';
import { PlanSteps, planStepCount } from '../../ui/plan-steps/plan-steps';
import { useKeptAnswers } from '../../ui/plan-steps/use-kept-answers';
import { usePlanAnswers } from '../../ui/plan-steps/use-plan-answers';
import { RecoveryCodeSteps } from '../../ui/recovery-code/recovery-code-steps';
import styles from './first-run.module.css';
import { PasswordSet, PasswordStep } from './password-step';
import { RestoreStep } from './restore-step';
import { WelcomeStep } from './welcome-step';

interface Props {
  state: VaultState;
  onHelp: () => void;
  /** The plan is made, or left for later; show what the vault is now. */
  onDone: () => void;
}

const stepsBeforePlan = 3;
/** The question that has the curve beside it. */
const lastQuestion = 2;

/** The first start: what this is, a password, and the questions of the plan. */
export function FirstRun({ state, onHelp, onDone }: Props) {
  const [step, setStep] = useState(0);
  const [restoring, setRestoring] = useState(false);
  const [moved, setMoved] = useState(false);
  const [passwords, setPasswords] = useState(noPasswords);
  const [answers, changeAnswers] = usePlanAnswers(firstAnswers);
  const announce = useAnnounce();
  const vault = useRead('vault.state', {});
  const made = state.kind === 'open';
  const found = state.kind !== 'open' && state.kind !== 'absent';

  // Its drive was connected: the journal that was there all along is opened instead.
  useEffect(() => {
    if (found) onDone();
  }, [found, onDone]);

  function go(to: number): void {
    setMoved(true);
    setStep(to);
    window.scrollTo(0, 0);
  }

  async function lookAgain(): Promise<void> {
    const { data } = await vault.refetch();
    if (data?.kind === 'absent') announce({ text: firstRunWords.welcome.stillNone });
  }

  /** What was said of the plan so far is kept: its questions go on from here after the assessment. */
  function askFirst(): void {
    window.location.hash = '/plan/assessment';
    onDone();
  }

  const planStep = step - stepsBeforePlan;
  const letGo = useKeptAnswers(
    null,
    { index: Math.max(0, planStep), answers },
    { isOpen: made, isNew: true },
  );
  const place = { step: step + 1, of: stepsBeforePlan + planStepCount(answers), level: 1, moved } as const;
  return (
    <main className={`${styles.screen} ${planStep === lastQuestion ? styles.wide : ''}`}>
      <div className={styles.card}>
        {restoring && <RestoreStep onBack={() => setRestoring(false)} onDone={onDone} />}
        {step === 0 && !restoring && (
          <WelcomeStep
            place={place}
            folder={made ? null : state.folder}
            onNext={() => go(1)}
            onLookAgain={() => void lookAgain()}
            onBackup={() => setRestoring(true)}
          />
        )}
        {step === 1 && made && <PasswordSet place={place} onBack={() => go(0)} onNext={() => go(2)} />}
        {step === 1 && !made && (
          <PasswordStep
            place={place}
            typed={passwords}
            onChange={setPasswords}
            onBack={() => go(0)}
            onMade={() => {
              setPasswords(noPasswords);
              go(2);
            }}
          />
        )}
        {step === 2 && (
          <RecoveryCodeSteps
            placeOf={() => ({ ...place, moved: true })}
            replaces={vault.data?.recoveryCode ?? false}
            offer
            onDone={() => go(3)}
            onLeave={() => go(3)}
          />
        )}
        {planStep >= 0 && (
          <PlanSteps
            index={planStep}
            answers={answers}
            onChange={changeAnswers}
            place={place}
            onBack={() => go(step - 1)}
            onNext={() => go(step + 1)}
            onDone={() => {
              void letGo();
              onDone();
            }}
            aside={
              <>
                {planStep === lastQuestion && (
                  <Button look="quiet" onClick={askFirst}>
                    {firstRunWords.questionsFirst}
                  </Button>
                )}
                <Button look="quiet" onClick={onDone}>
                  {firstRunWords.later}
                </Button>
              </>
            }
          />
        )}
      </div>
      <CrisisFoot onHelp={onHelp} />
    </main>
  );
}
