import { copingWords } from '../../../shared/content/words/coping';
import type { OwnLine } from '../../../shared/contract/own-lines';
import { Card } from '../../ui/card';
import { comfortCautions } from '../../ui/library/comfort-cautions';
import { OwnLines } from '../../ui/own-lines/own-lines';
import styles from './coping.module.css';

const words = copingWords.comfort;

/** What does this person good, in their order, with what has to be said beside it. */
export function ComfortCard({ lines }: { lines: readonly OwnLine[] }) {
  return (
    <Card title={words.title}>
      <p className={styles.about}>{words.about}</p>
      <OwnLines list="comfort" name={words.name} lines={lines} example={words.example} />
      {comfortCautions(lines).map((text) => (
        <p key={text} className={styles.caution}>
          <strong>{words.caution}:</strong> {text}
        </p>
      ))}
    </Card>
  );
}
