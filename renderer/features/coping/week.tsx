import { useState } from 'react';
import { library } from '../../../shared/content/library/library';
import { weekWords as words } from '../../../shared/content/words/week';
import { lifeAreas } from '../../../shared/contract/own-records/intention';
import { addDays, type LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { AddChips } from '../../ui/chips';
import { CopingTabs } from '../../ui/coping-tabs';
import { FailureNotice } from '../../ui/failure-notice';
import { Fold } from '../../ui/fold';
import { TopicClaims } from '../../ui/library/topic-claims';
import { Page } from '../../ui/page';
import { useToday } from '../../ui/use-today';
import { WhyWeSayThis } from '../../ui/why-we-say-this';
import { IntentionRow } from './intention-row';
import { LifeArea } from './life-area';
import { type KeptOf, useRecords, useRecordsOf } from './use-records';
import styles from './week.module.css';
import { mondayOf, type Week as WeekOf, weeksOf } from './weeks';

/** Earlier weeks that are shown before somebody asks for older ones. */
const shownWeeks = 12;

/** One small thing for each part of life, for this week; earlier weeks below. */
export function Week() {
  const { today, error } = useToday();
  const intentions = useRecordsOf('intention');
  return (
    <Page title={words.title} about={words.about}>
      <CopingTabs />
      <FailureNotice error={error ?? intentions.error} />
      {today !== null && intentions.records && (
        <Weeks key={mondayOf(today)} intentions={intentions.records} today={today} />
      )}
    </Page>
  );
}

function Weeks({ intentions, today }: { intentions: readonly KeptOf<'intention'>[]; today: LocalDate }) {
  const { now, carry, earlier } = weeksOf(intentions, today);
  const [shown, setShown] = useState(shownWeeks);
  return (
    <div className={styles.cards}>
      <h2 className={styles.period}>{nameOf(now.week)}</h2>
      {carry !== null && <Carry from={carry} to={now.week} />}
      {lifeAreas.map((area) => (
        <LifeArea
          key={area}
          area={area}
          week={now.week}
          intentions={now.intentions.filter(({ record }) => record.area === area)}
        />
      ))}
      <Fold title={words.more}>
        <TopicClaims topic={library['new-days']} />
        <TopicClaims topic={library['what-carries']} />
      </Fold>
      <WhyWeSayThis {...words.reason} />
      {earlier.length > 0 && (
        <Fold title={words.earlier(earlier.length)} lazy>
          <div className={styles.parts}>
            {earlier.slice(0, shown).map(({ week, intentions: ofWeek }) => (
              <section key={week} className={styles.parts} aria-labelledby={`week-${week}`}>
                <h3 id={`week-${week}`}>{nameOf(week)}</h3>
                <ul className={styles.list}>
                  {ofWeek.map((kept) => (
                    <li key={kept.id}>
                      <IntentionRow kept={kept} onEdit={null} withArea />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            {earlier.length > shown && (
              <div>
                <Button onClick={() => setShown(shown + shownWeeks)}>{words.older}</Button>
              </div>
            )}
          </div>
        </Fold>
      )}
    </div>
  );
}

/** What was meant for the last week and has no place in this one yet; one press brings it along. */
function Carry({ from, to }: { from: WeekOf<KeptOf<'intention'>>; to: LocalDate }) {
  const { add } = useRecords(words.undo);
  return (
    <Card title={words.carry.title}>
      <AddChips
        legend={words.carry.about(nameOf(from.week))}
        choices={from.intentions}
        label={({ record }) => words.carry.button(record.text)}
        onAdd={({ record }) => void add({ ...record, week: to, went: null }, words.saved(record.text))}
      />
    </Card>
  );
}

function nameOf(week: LocalDate): string {
  return words.week(week, addDays(week, 6));
}
