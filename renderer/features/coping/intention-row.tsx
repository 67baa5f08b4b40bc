import { weekWords as words } from '../../../shared/content/words/week';
import type { RecordOf } from '../../../shared/contract/own-records';
import { wentChoices } from '../../../shared/contract/own-records/intention';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { type KeptOf, useRecords } from './use-records';
import styles from './week.module.css';

interface Props {
  kept: KeptOf<'intention'>;
  /** Null for one of an earlier week, whose words stay. */
  onEdit: (() => void) | null;
  /** Whether to say of which part of life it is. */
  withArea?: boolean;
}

/** One small thing, and how it went, which can be said anew at any time. */
export function IntentionRow({ kept, onEdit, withArea = false }: Props) {
  const { record } = kept;
  const { area, text, went } = record;
  const { change, remove } = useRecords(words.undo);
  const say = (answer: RecordOf<'intention'>['went']) =>
    void change(
      kept,
      { ...record, went: answer },
      `${text}: ${answer === null ? words.notSaid : words.wentChoices[answer]}`,
    );
  return (
    <fieldset className={styles.intention} aria-label={text}>
      <div className={styles.row}>
        <p dir="auto" className={styles.said}>
          {withArea && <span className={styles.area}>{words.areas[area]}</span>}
          <strong>{text}</strong>
        </p>
        <div className={styles.buttons}>
          {onEdit !== null && (
            <Button look="quiet" small data-edit="" aria-label={words.editNamed(text)} onClick={onEdit}>
              {words.edit}
            </Button>
          )}
          <Button
            look="quiet"
            small
            aria-label={words.removeNamed(text)}
            onClick={() => void remove(kept, words.removed(text))}
          >
            {words.remove}
          </Button>
        </div>
      </div>
      <div className={styles.went}>
        <ChoiceGroup
          label={words.went}
          choices={wentChoices.map((value) => ({ value, label: words.wentChoices[value] }))}
          value={went}
          onChange={say}
        />
        {went !== null && (
          <Button look="quiet" small aria-label={words.takeBackNamed(text)} onClick={() => say(null)}>
            {words.takeBack}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
