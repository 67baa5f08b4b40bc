import { ownLineWords as words } from '../../../shared/content/words/own-lines';
import { questionWords } from '../../../shared/content/words/questions-to-ask';
import { safetyPlanWords } from '../../../shared/content/words/safety-plan';
import type { Appointment } from '../../../shared/contract/appointments';
import type { OwnLine } from '../../../shared/contract/own-lines';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../button';
import { MoveButtons, useMovableRow } from '../movable-row';
import styles from './own-lines.module.css';
import { useLines } from './use-lines';

interface Props {
  line: OwnLine;
  /** Its place in the list, counted from 0, and how many there are. */
  place: number;
  count: number;
  appointment: Appointment | null;
  /** The day on which a question is marked as asked; null for a list whose lines are not asked. */
  askedToday: LocalDate | null;
  onEdit: () => void;
}

/** A line of a list with what can be done about it. Alt with Up or Down moves it. */
export function LineRow({ line, place, count, appointment, askedToday, onEdit }: Props) {
  const { id, text, reach, askedOn } = line;
  const lines = useLines();
  const ends = { isFirst: place === 0, isLast: place === count - 1 };
  const { move, onKeyDown } = useMovableRow({
    ...ends,
    onMove: (by) => void lines.move(line, place + by, count),
  });

  return (
    <li className={styles.row} data-line={id} onKeyDown={onKeyDown}>
      <MoveButtons {...ends} labels={{ up: words.up(text), down: words.down(text) }} move={move} />
      <div className={styles.said}>
        <p dir="auto" data-asked={askedOn !== null}>
          {safetyPlanWords.reach(text, reach)}
        </p>
        {appointment !== null && <p className={styles.quiet}>{questionWords.forAppointment(appointment)}</p>}
        {askedOn !== null && <p className={styles.quiet}>{questionWords.asked(askedOn)}</p>}
      </div>
      <div className={styles.buttons}>
        {askedToday !== null && (
          <Button
            look="quiet"
            small
            aria-label={
              askedOn === null ? questionWords.markAskedNamed(text) : questionWords.askAgainNamed(text)
            }
            onClick={() => void lines.markAsked(line, askedOn === null ? askedToday : null)}
          >
            {askedOn === null ? questionWords.markAsked : questionWords.askAgain}
          </Button>
        )}
        <Button look="quiet" small data-edit="" aria-label={words.editNamed(text)} onClick={onEdit}>
          {words.edit}
        </Button>
        <Button
          look="quiet"
          small
          aria-label={words.removeNamed(text)}
          onClick={() => void lines.remove(line)}
        >
          {words.remove}
        </Button>
      </div>
    </li>
  );
}
