import { resourceOf } from '../../shared/content/resources';
import { assessmentWords } from '../../shared/content/words/assessment';
import { call } from '../bridge/client';
import { Button } from './button';
import { Card } from './card';
import styles from './too-young.module.css';
import { useAct } from './use-act';
import { FirstWayToReach } from './ways-to-reach';
import { WhyWeSayThis } from './why-we-say-this';

const words = assessmentWords.tooYoung;
const lines = ['lifeline-988', 'crisis-text-line', 'samhsa-helpline', 'poison-help'] as const;

/** In place of a plan for somebody under 18: whom to talk with, lines that help, and the way to correct the answer. */
export function TooYoung({ onCorrected }: { onCorrected?: () => void }) {
  const act = useAct();
  const correct = () =>
    act(async () => {
      await call('background.set', { under18: false });
      onCorrected?.();
      return {
        text: words.corrected,
        undo: { label: assessmentWords.undo, act: () => call('background.set', { under18: true }) },
      };
    });
  return (
    <Card title={words.title}>
      <div className={styles.parts}>
        <p>{words.about}</p>
        <p>{words.who}</p>
        <div>
          <p>{words.now}</p>
          <ul className={styles.lines}>
            {lines.map((id) => (
              <li key={id}>
                <span className={styles.name}>{resourceOf(id).name}</span>
                <FirstWayToReach id={id} />
              </li>
            ))}
          </ul>
        </div>
        <p>{words.journal}</p>
        <WhyWeSayThis source="glidepath" why={words.why} />
        <div>
          <Button onClick={() => void correct()}>{words.correct}</Button>
        </div>
      </div>
    </Card>
  );
}
