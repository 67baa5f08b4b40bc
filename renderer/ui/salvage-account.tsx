import type { ReactNode } from 'react';
import { isNothingLost, salvagedText, salvageWords as words } from '../../shared/content/words/salvage';
import type { Condition } from '../../shared/contract/condition';
import styles from './salvage.module.css';

interface Props {
  salvage: NonNullable<Condition['salvage']>;
  children?: ReactNode;
}

/** What was saved of a damaged journal, part by part, and where that one is. */
export function SalvageAccount({ salvage, children }: Props) {
  return (
    <div className={styles.parts}>
      <p>{isNothingLost(salvage) ? words.nothingLost : words.partly}</p>
      <ul className={styles.account}>
        {salvage.salvaged
          .filter(({ saved, lost, incomplete }) => saved > 0 || lost > 0 || incomplete)
          .map((part) => (
            <li key={part.part}>{salvagedText(part)}</li>
          ))}
      </ul>
      {salvage.namelessProducts > 0 && <p>{words.nameless(salvage.namelessProducts)}</p>}
      {salvage.keptIn !== null && (
        <>
          <p>{words.kept}</p>
          <p className={styles.folder}>{salvage.keptIn}</p>
        </>
      )}
      {children}
    </div>
  );
}
