import { safetyStepWords, safetyPlanWords as words } from '../../../shared/content/words/safety-plan';
import { safetySteps, stepsWithReach } from '../../../shared/contract/safety-steps';
import { useRead } from '../../bridge/queries';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { OwnLines } from '../../ui/own-lines/own-lines';
import { Page } from '../../ui/page';
import { SafetyPlanTabs } from '../../ui/safety-plan-tabs';
import styles from './safety-plan.module.css';

/** The person's own plan for an hour when it is hard to think: six lists in the order in which they are gone through. */
export function SafetyPlan() {
  const plan = useRead('lines.get', { lists: [...safetySteps] });
  return (
    <Page
      title={words.title}
      about={words.about}
      actions={<ButtonLink href="/reports/safety-plan">{words.paper}</ButtonLink>}
    >
      <SafetyPlanTabs />
      <FailureNotice error={plan.error} />
      {plan.data && (
        <div className={styles.steps}>
          {safetySteps.map((step, index) => {
            const { title, about, example } = safetyStepWords[step];
            return (
              <Card key={step} title={words.step(index + 1, title)}>
                <p className={styles.about}>{about}</p>
                {step === 'safety-professionals' && (
                  <ul className={styles.crisis}>
                    {words.crisis.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                )}
                <OwnLines
                  list={step}
                  name={title}
                  lines={plan.data.lines.filter(({ list }) => list === step)}
                  example={example}
                  withReach={stepsWithReach.includes(step)}
                />
              </Card>
            );
          })}
        </div>
      )}
    </Page>
  );
}
