import { useRef, useState } from 'react';
import { symptomListWords as words } from '../../../shared/content/words/symptom-list';
import { isOwnSymptom } from '../../../shared/content/words/symptoms';
import type { ListedSymptom } from '../../../shared/contract/symptoms';
import { Button } from '../../ui/button';
import { MoveButtons, useMovableRow } from '../../ui/movable-row';
import { SymptomNameForm } from '../../ui/symptom-name-form';
import { useAwaitedFocus } from '../../ui/use-awaited-focus';
import { useSymptomChanges } from '../../ui/use-symptom-changes';
import { useSymptomList } from '../../ui/use-symptom-list';
import styles from './symptoms.module.css';

interface Props {
  symptom: ListedSymptom;
  isFirst: boolean;
  isLast: boolean;
  isRemovable: boolean;
}

/** One symptom of the list with everything that can be done with it. */
export function SymptomRow({ symptom, isFirst, isLast, isRemovable }: Props) {
  const { key, name, hidden } = symptom;
  const { labelOf } = useSymptomList();
  const changes = useSymptomChanges();
  const [naming, setNaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const focusWhenThere = useAwaitedFocus(row);
  const { move, onKeyDown } = useMovableRow({
    isFirst,
    isLast,
    onMove: (by) => void changes.move(symptom, by),
  });
  const label = labelOf(key);

  function stopNaming(): void {
    setNaming(false);
    focusWhenThere('[data-rename]');
  }

  if (naming && isOwnSymptom(key) && name !== null) {
    return (
      <li ref={row} className={styles.row} data-symptom={key}>
        <SymptomNameForm
          label={words.newName}
          start={name}
          submit={words.save}
          onName={async (typed) => {
            if (typed !== name) await changes.rename(key, name, typed);
            stopNaming();
          }}
          onShowAgain={(other) => void changes.hide(other.key, false).then((shown) => shown && stopNaming())}
          onCancel={stopNaming}
        />
      </li>
    );
  }
  return (
    <li ref={row} className={styles.row} data-symptom={key} onKeyDown={onKeyDown}>
      <MoveButtons
        isFirst={isFirst}
        isLast={isLast}
        labels={{ up: words.up(label), down: words.down(label) }}
        move={move}
      />
      <p className={styles.name} data-hidden={hidden}>
        {label}
        {hidden && <span className={styles.tag}>{words.hidden}</span>}
      </p>
      <div className={styles.actions}>
        {isOwnSymptom(key) && (
          <Button
            look="quiet"
            className={styles.action}
            data-rename=""
            aria-label={words.renameNamed(label)}
            onClick={() => setNaming(true)}
          >
            {words.rename}
          </Button>
        )}
        {isOwnSymptom(key) && isRemovable && (
          <Button
            look="quiet"
            className={styles.action}
            aria-label={words.removeNamed(label)}
            onClick={() => void changes.remove(key)}
          >
            {words.remove}
          </Button>
        )}
        <Button
          look="quiet"
          className={styles.action}
          aria-label={(hidden ? words.showNamed : words.hideNamed)(label)}
          onClick={() => void changes.hide(key, !hidden)}
        >
          {hidden ? words.show : words.hide}
        </Button>
      </div>
    </li>
  );
}
