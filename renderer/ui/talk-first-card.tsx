import { resourceOf } from '../../shared/content/resources';
import { factText, healthWords } from '../../shared/content/words/health';
import type { TalkFirst } from '../../shared/contract/background';
import { backgroundRules } from '../../shared/safety/registry';
import type { BackgroundRule } from '../../shared/safety/rule';
import { Card } from './card';
import styles from './talk-first-card.module.css';
import { FirstWayToReach } from './ways-to-reach';
import { WhyWeSayThis } from './why-we-say-this';

const words = healthWords.talk;

/** The rules of tier 3 that apply, each with what led to it, whom to ask what, and why. */
export function TalkFirstCard({ talkFirst }: { talkFirst: readonly TalkFirst[] }) {
  return (
    <Card title={words.title}>
      <p role="status" className={styles.quiet}>
        {talkFirst.length === 0 ? words.none : words.count(talkFirst.length)}
      </p>
      {talkFirst.length > 0 && <p className={styles.quiet}>{words.about}</p>}
      <ul className={styles.list}>
        {talkFirst.map((item) => (
          <TalkFirstItem key={item.rule} item={item} />
        ))}
      </ul>
    </Card>
  );
}

function TalkFirstItem({ item: { rule, because } }: { item: TalkFirst }) {
  const { message, source, call }: BackgroundRule = backgroundRules[rule];
  return (
    <li>
      <h3>{message.title}</h3>
      <p className={styles.quiet} dir="auto">
        {words.because} {because.map(factText).join(', ')}
      </p>
      <p>{message.talk}</p>
      {call.map((id) => (
        <p key={id}>
          <span className={styles.quiet}>{resourceOf(id).name}</span>
          <FirstWayToReach id={id} />
        </p>
      ))}
      <WhyWeSayThis source={source} why={message.why} />
    </li>
  );
}
