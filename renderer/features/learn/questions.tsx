import { type AskingOccasion, askingOccasions } from '../../../shared/content/asking';
import { learnWords as words } from '../../../shared/content/words/learn';
import { AddQuestion, useMyQuestions } from '../../ui/add-question';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { LearnTabs } from '../../ui/learn-tabs';
import { Page } from '../../ui/page';
import { WhyWeSayThis } from '../../ui/why-we-say-this';
import styles from './learn.module.css';

/** Questions to bring along, by occasion; each can be added to the person's own list. */
export function Questions() {
  const mine = useMyQuestions();
  return (
    <Page
      title={words.tabs.questions}
      about={words.questionsAbout}
      actions={<ButtonLink href="/reports/questions">{words.myQuestions}</ButtonLink>}
    >
      <LearnTabs />
      {mine && (
        <>
          <p className={styles.quiet}>{words.count(mine.length)}</p>
          <div className={styles.occasions}>
            {(Object.entries(askingOccasions) as [string, AskingOccasion][]).map(([id, occasion]) => (
              <Card key={id} title={occasion.title}>
                <p className={styles.quiet}>{occasion.about}</p>
                <ul className={styles.questions}>
                  {occasion.questions.map((question) => (
                    <li key={question}>
                      <span>{question}</span>
                      <AddQuestion text={question} mine={mine} />
                    </li>
                  ))}
                </ul>
                <WhyWeSayThis source={occasion.source} why={occasion.why} />
              </Card>
            ))}
          </div>
        </>
      )}
    </Page>
  );
}
