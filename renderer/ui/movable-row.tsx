import type { KeyboardEvent } from 'react';
import { Icon } from './icon';
import styles from './movable-row.module.css';
import { useFocusOverMove } from './use-focus-over-move';

interface Place {
  isFirst: boolean;
  isLast: boolean;
  /** Moves the row by one: -1 up, 1 down. */
  onMove: (by: -1 | 1) => void;
}

interface Movable {
  move: (by: -1 | 1) => void;
  /** For the row: Alt with Up or Down moves it. */
  onKeyDown: (event: KeyboardEvent) => void;
}

/** What moves a row of a list that a person puts in order; the focus stays in it. */
export function useMovableRow({ isFirst, isLast, onMove }: Place): Movable {
  const keepFocus = useFocusOverMove();
  function move(by: -1 | 1): void {
    if (by < 0 ? isFirst : isLast) return;
    keepFocus();
    onMove(by);
  }
  return {
    move,
    onKeyDown(event) {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      move(event.key === 'ArrowUp' ? -1 : 1);
    },
  };
}

interface ButtonsProps extends Omit<Place, 'onMove'> {
  labels: { up: string; down: string };
  move: Movable['move'];
}

/** The two buttons at the beginning of a row. */
export function MoveButtons({ labels, isFirst, isLast, move }: ButtonsProps) {
  return (
    <div className={styles.ways}>
      <button
        type="button"
        className={styles.way}
        data-way="up"
        aria-label={labels.up}
        aria-disabled={isFirst}
        onClick={() => move(-1)}
      >
        <Icon name="above" />
      </button>
      <button
        type="button"
        className={styles.way}
        data-way="down"
        aria-label={labels.down}
        aria-disabled={isLast}
        onClick={() => move(1)}
      >
        <Icon name="below" />
      </button>
    </div>
  );
}
