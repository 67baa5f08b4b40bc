import { useState } from 'react';
import { medicineWords } from '../../../shared/content/words/entry-parts';
import { Button } from '../../ui/button';
import { AddChips } from '../../ui/chips';
import { TextField } from '../../ui/field';
import { keyed } from '../../ui/keyed';
import { isSameWord } from '../../ui/own-word';
import { addAtEnter } from '../../ui/own-word-field';
import type { Answers } from './answers';
import { type TakenMedicine, withMedicine } from './entry-lists';
import { MedicineRow } from './medicine-row';
import styles from './medicines-field.module.css';
import type { Problems } from './problems';

interface Props {
  answers: Pick<Answers, 'medicines' | 'words'>;
  onChange: (changed: Partial<Pick<Answers, 'medicines' | 'words'>>) => void;
  /** Those taken before, each with the amount of the last time. */
  used: readonly Pick<TakenMedicine, 'name' | 'amount'>[];
  /** Why the medicine that is typed can't be saved. */
  problem: Problems['medicine'];
}

/** Medicines taken against the symptoms, and how much each helped. */
export function MedicinesField({ answers: { medicines, words }, onChange, used, problem }: Props) {
  const [found, setFound] = useState<Problems['medicine']>(null);
  const shown = found ?? problem;
  const said = shown === null ? null : medicineWords.problems[shown];
  const typed = { name: words.medicine, amount: words['medicine-amount'] };

  function add(medicine: Pick<TakenMedicine, 'name' | 'amount'>, rest: Partial<Answers['words']>): void {
    const names = used.map(({ name }) => name);
    const added = withMedicine(medicines, medicine, names);
    setFound(added.ok ? null : added.code);
    if (added.ok) onChange({ medicines: added.value, words: { ...words, ...rest } });
  }

  const addTyped = () => add(typed, { medicine: '', 'medicine-amount': '' });
  function type(changed: Partial<Answers['words']>): void {
    setFound(null);
    onChange({ words: { ...words, ...changed } });
  }

  return (
    <>
      {medicines.length > 0 && (
        <ul className={styles.list} aria-label={medicineWords.list}>
          {keyed(medicines, ({ name }) => name).map(({ key, item }) => (
            <MedicineRow
              key={key}
              medicine={item}
              onChange={(changed) =>
                onChange({ medicines: medicines.map((other) => (other === item ? changed : other)) })
              }
              onRemove={() => onChange({ medicines: medicines.filter((other) => other !== item) })}
            />
          ))}
        </ul>
      )}
      <AddChips
        legend={medicineWords.before}
        choices={used.filter(({ name }) => !medicines.some((taken) => isSameWord(taken.name, name)))}
        label={({ name, amount }) => medicineWords.suggestion(name, amount)}
        onAdd={(medicine) => add(medicine, {})}
      />
      <div className={styles.typed}>
        <TextField
          label={medicineWords.name}
          value={typed.name}
          dir="auto"
          onChange={(medicine) => type({ medicine })}
          onKeyDown={addAtEnter(addTyped)}
          error={said}
        />
        <TextField
          label={medicineWords.amount}
          value={typed.amount}
          dir="auto"
          onChange={(amount) => type({ 'medicine-amount': amount })}
          onKeyDown={addAtEnter(addTyped)}
          hint={medicineWords.amountHint}
        />
        <Button className={styles.add} onClick={addTyped}>
          {medicineWords.add}
        </Button>
      </div>
    </>
  );
}
