import { Fragment } from 'react';
import { z } from 'zod';
import type { SymptomGroup } from '../../../shared/content/symptoms';
import { symptomListWords as words } from '../../../shared/content/words/symptom-list';
import { symptomGroupWords } from '../../../shared/content/words/symptoms';
import type { SymptomKey } from '../../../shared/contract/symptom-keys';
import { placesAskedAtOnce } from '../../../shared/symptom-list';
import { AddSymptom } from '../../ui/add-symptom';
import { Card } from '../../ui/card';
import { useHalfTyped } from '../../ui/half-typed';
import { useAwaitedFocus } from '../../ui/use-awaited-focus';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { useSymptomList } from '../../ui/use-symptom-list';
import { SymptomRow } from './symptom-row';
import styles from './symptoms.module.css';

interface Props {
  group: SymptomGroup;
  /** Own symptoms that may be removed. */
  removable: readonly SymptomKey[];
}

/** The symptoms of body or mind in the person's order, with a line where an entry begins to show them on request only. */
export function SymptomCard({ group, removable }: Props) {
  const { symptoms } = useSymptomList();
  const part = useKeptFocus<HTMLDivElement>();
  const focusWhenThere = useAwaitedFocus(part);
  const { typed, setTyped } = useHalfTyped('symptom', group, z.string(), () => '');
  const places = symptoms.filter((symptom) => symptom.group === group);
  const atOnce = placesAskedAtOnce(symptoms, group);
  return (
    <Card title={symptomGroupWords[group]}>
      <div ref={part} tabIndex={-1} className={styles.part}>
        <ol className={styles.list}>
          {places.map((symptom, place) => (
            <Fragment key={symptom.key}>
              {place === atOnce && <li className={styles.divider}>{words.onRequest}</li>}
              <SymptomRow
                symptom={symptom}
                isFirst={place === 0}
                isLast={place === places.length - 1}
                isRemovable={removable.includes(symptom.key)}
              />
            </Fragment>
          ))}
        </ol>
        <AddSymptom
          group={group}
          typed={typed}
          onTyped={setTyped}
          onAdded={(key) => focusWhenThere(`[data-symptom="${key}"] [data-way="down"]`)}
        />
      </div>
    </Card>
  );
}
