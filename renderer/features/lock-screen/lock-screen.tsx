import { doorWords as words } from '../../../shared/content/words/door';
import type { OutputOf } from '../../../shared/contract/contract';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import { Column, Columns } from '../../ui/columns';
import { DoorCardLines } from '../../ui/door-card';
import { FailureNotice } from '../../ui/failure-notice';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { SafetyPlanTabs } from '../../ui/safety-plan-tabs';
import { CardChoices } from './card-choices';
import styles from './lock-screen.module.css';
import { useDoorCard } from './use-door-card';

/** What of the safety plan and of the list of people can be read without the password: chosen, seen, and then switched on. */
export function LockScreen() {
  const overview = useRead('door.overview', {}, { fresh: true });
  return (
    <Page title={words.title} about={words.about}>
      <SafetyPlanTabs />
      <FailureNotice error={overview.error} />
      {overview.data && <Overview overview={overview.data} />}
    </Page>
  );
}

function Overview({ overview }: { overview: OutputOf<'door.overview'> }) {
  const { standing, choices, card } = overview;
  const { show, choose } = useDoorCard(overview);
  const on = standing !== 'off';
  const isEmpty = card.groups.length === 0;
  const amiss = words.standing[standing];
  // A change would put back what somebody may have taken off: first the person says whether it shall be there.
  const isGone = standing === 'missing' || standing === 'damaged';
  return (
    <>
      {amiss !== null && (
        <Notice kind="care" live>
          <p>{amiss}</p>
          <Button onClick={() => void show(true)}>{words.writeAgain}</Button>
        </Notice>
      )}
      <Columns>
        <Column>
          {!isGone && <CardChoices choices={choices} onChoose={(change) => void choose(change)} />}
        </Column>
        <Column>
          <Card title={on && !isGone ? words.previewOn : words.preview}>
            {isEmpty ? (
              <p className={styles.quiet}>{words.empty}</p>
            ) : (
              <div className={styles.preview}>
                <p className={styles.name} dir="auto">
                  {card.title}
                </p>
                <DoorCardLines card={card} />
              </div>
            )}
          </Card>
          <Card title={words.warning}>
            <div className={styles.parts}>
              <p>{words.warningText}</p>
              {isEmpty && !on ? (
                <p className={styles.quiet}>{words.chooseFirst}</p>
              ) : (
                <CheckField
                  label={words.show}
                  hint={words.showHint}
                  checked={on}
                  onChange={(shown) => void show(shown)}
                />
              )}
            </div>
          </Card>
        </Column>
      </Columns>
    </>
  );
}
