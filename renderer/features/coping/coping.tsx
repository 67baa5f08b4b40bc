import { useState } from 'react';
import { copingWords as words } from '../../../shared/content/words/coping';
import { wordsIn } from '../../../shared/searched-words';
import { useRead } from '../../bridge/queries';
import { Card } from '../../ui/card';
import { CopingTabs } from '../../ui/coping-tabs';
import { FailureNotice } from '../../ui/failure-notice';
import { Field } from '../../ui/field';
import inputBox from '../../ui/input-box.module.css';
import { OwnLines } from '../../ui/own-lines/own-lines';
import { Page } from '../../ui/page';
import { useSymptomList } from '../../ui/use-symptom-list';
import { ComfortCard } from './comfort-card';
import styles from './coping.module.css';
import { CopingTopic } from './coping-topic';
import { inOrderOfNeed, topicHas } from './topic-order';

/** A search that finds so few pages shows what is on them. */
const fewFound = 3;

/** What may help: the person's own list, then what is high now, then all else, each folded. */
export function Coping() {
  const look = useRead('coping.look', {}, { fresh: true });
  const lines = useRead('lines.get', { lists: ['comfort', 'reasons'] });
  const { labelOf } = useSymptomList();
  const [typed, setTyped] = useState('');
  const isLooking = wordsIn(typed).length > 0;
  const { first, others } = inOrderOfNeed(look.data?.high ?? []);
  const found = [...first, ...others].filter(({ topic }) => topicHas(topic, typed, labelOf));

  return (
    <Page title={words.title} about={words.about}>
      <CopingTabs />
      <FailureNotice error={look.error ?? lines.error} />
      {look.data && lines.data && (
        <div className={styles.topics}>
          <ComfortCard lines={lines.data.lines.filter(({ list }) => list === 'comfort')} />
          <section aria-label={words.searching}>
            <Field label={words.field}>
              {(control) => (
                <input
                  {...control}
                  type="search"
                  className={`${inputBox.box} ${styles.search}`}
                  value={typed}
                  maxLength={80}
                  autoComplete="off"
                  spellCheck={false}
                  onChange={(event) => setTyped(event.target.value)}
                />
              )}
            </Field>
            <p role="status" className={styles.quiet}>
              {isLooking && (found.length === 0 ? words.nothingFound : words.found(found.length))}
            </p>
          </section>
          {!isLooking && first.length > 0 && <p className={styles.quiet}>{words.first}</p>}
          {found.map((placed) => (
            <CopingTopic
              key={`${placed.id} ${isLooking && found.length <= fewFound}`}
              placed={placed}
              today={look.data.today}
              tried={look.data.tried}
              comfort={lines.data.lines.filter(({ list }) => list === 'comfort')}
              labelOf={labelOf}
              open={isLooking && found.length <= fewFound}
            />
          ))}
          {!isLooking && (
            <Card title={words.reasons.title}>
              <p className={styles.about}>{words.reasons.about}</p>
              <OwnLines
                list="reasons"
                name={words.reasons.name}
                lines={lines.data.lines.filter(({ list }) => list === 'reasons')}
                example={words.reasons.example}
              />
            </Card>
          )}
        </div>
      )}
    </Page>
  );
}
