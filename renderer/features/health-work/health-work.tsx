import { useState } from 'react';
import { library } from '../../../shared/content/library/library';
import { shelves } from '../../../shared/content/library/shelves';
import { type ResourceId, resourceOf } from '../../../shared/content/resources';
import { fullDate } from '../../../shared/content/words/dates';
import { healthWorkWords as words } from '../../../shared/content/words/health-work';
import { localDate } from '../../../shared/time';
import { useChange, useRead } from '../../bridge/queries';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { ChoiceGroup } from '../../ui/choice-group';
import { FailureNotice } from '../../ui/failure-notice';
import { FoldCard } from '../../ui/fold-card';
import { LearnTabs } from '../../ui/learn-tabs';
import { TopicClaims } from '../../ui/library/topic-claims';
import { Page } from '../../ui/page';
import { WaysToReach } from '../../ui/ways-to-reach';
import { DisclosureCard } from './disclosure-card';
import styles from './health-work.module.css';
import { NightCard } from './night-card';
import { ShiftCard } from './shift-card';

const programs: readonly ResourceId[] = ['fsphp', 'ncsbn', 'physician-support-line'];

/** Facts for people who work in health care; what is about the person comes only once they say that they do. */
export function HealthWork() {
  const background = useRead('background.get', {}, { fresh: true });
  return (
    <Page title={words.title} about={words.about}>
      <LearnTabs />
      <FailureNotice error={background.error} />
      {background.data && (
        <div className={styles.parts}>
          <OptIn answer={background.data.answers.healthWork ?? null} />
          {background.data.answers.healthWork === true && (
            <>
              <ShiftCard />
              <DisclosureCard />
              <NightCard />
            </>
          )}
          <h2 className={styles.heading}>{words.facts}</h2>
          {shelves.work.map((id) => (
            <FoldCard key={id} title={library[id].title} about="" open={false}>
              <TopicClaims topic={library[id]} />
            </FoldCard>
          ))}
          <Programs />
          <div>
            <ButtonLink href="/learn/questions">{words.questions}</ButtonLink>
          </div>
        </div>
      )}
    </Page>
  );
}

function OptIn({ answer }: { answer: boolean | null }) {
  const set = useChange('background.set');
  // What was just chosen stands at once, and goes again if the vault could not keep it.
  const [given, setGiven] = useState<{ answer: boolean | null } | null>(null);
  const shown = given === null ? answer : given.answer;

  function choose(healthWork: boolean | null): void {
    setGiven({ answer: healthWork });
    set.mutate({ healthWork }, { onError: () => setGiven(null) });
  }

  return (
    <Card title={words.aboutYou}>
      <div className={styles.form}>
        <ChoiceGroup
          label={words.ask}
          choices={(['yes', 'no', 'open'] as const).map((choice) => ({
            value: choice,
            label: words.answers[choice],
          }))}
          value={shown === null ? 'open' : shown ? 'yes' : 'no'}
          onChange={(chosen) => choose(chosen === 'open' ? null : chosen === 'yes')}
        />
        <FailureNotice error={set.error} />
        <p className={styles.quiet}>{words.askHint}</p>
        {answer !== true && <p>{words.off}</p>}
      </div>
    </Card>
  );
}

function Programs() {
  return (
    <Card title={words.programs}>
      <p className={styles.quiet}>{words.programsAbout}</p>
      <ul className={styles.list}>
        {programs.map(resourceOf).map((resource) => (
          <li key={resource.id}>
            <h3>{resource.name}</h3>
            <p>{resource.purpose}</p>
            <WaysToReach resource={resource} />
            <p className={styles.quiet}>{words.verified(fullDate(localDate(resource.lastVerified)))}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
