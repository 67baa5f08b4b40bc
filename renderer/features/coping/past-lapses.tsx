import { doseTagsLine } from '../../../shared/content/words/dose-tags';
import { lapseWords } from '../../../shared/content/words/lapse';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useKeptFocus } from '../../ui/use-kept-focus';
import styles from './lapse.module.css';
import { type KeptOf, useRecords } from './use-records';

const words = lapseWords.past;

interface Props {
  /** The newest first. */
  lapses: readonly KeptOf<'lapse'>[];
  onEdit: (id: string) => void;
}

/** What was written about earlier lapses, by the day; nothing while there is none. */
export function PastLapses({ lapses, onEdit }: Props) {
  const part = useKeptFocus<HTMLDivElement>();
  const { remove } = useRecords(words.undo);
  if (lapses.length === 0) return null;
  return (
    <Card title={words.title}>
      <div ref={part} tabIndex={-1} className={styles.parts}>
        <p className={styles.quiet}>{words.about}</p>
        <ul className={styles.list}>
          {lapses.map((kept) => {
            const on = words.on(kept.day);
            return (
              <li key={kept.id}>
                <h3>{on}</h3>
                <Said {...kept.record} />
                <div className={styles.buttons}>
                  <Button look="quiet" small aria-label={words.editNamed(on)} onClick={() => onEdit(kept.id)}>
                    {words.edit}
                  </Button>
                  <Button
                    look="quiet"
                    small
                    aria-label={words.removeNamed(on)}
                    onClick={() => void remove(kept, words.removed(on))}
                  >
                    {words.remove}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      </div>
    </Card>
  );
}

function Said({ happened, triggers, learned, next, recommit }: KeptOf<'lapse'>['record']) {
  const parts = [
    [words.happened, happened],
    [words.triggers, doseTagsLine(triggers)],
    [words.learned, learned],
    [words.next, next],
    [words.recommit, recommit],
  ].filter(([, text]) => text !== '');
  if (parts.length === 0) return <p className={styles.quiet}>{words.nothing}</p>;
  return (
    <dl className={styles.said}>
      {parts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
