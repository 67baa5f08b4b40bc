import { bringInWords } from '../../../shared/content/words/bring-in';
import { symptomGroupWords } from '../../../shared/content/words/symptoms';
import {
  doseTargets,
  entryTargets,
  type FileColumn,
  type RowsOf,
  rowsOfField,
  type Target,
} from '../../../shared/contract/bring-in';
import { ChoiceGroup } from '../../ui/choice-group';
import { Field } from '../../ui/field';
import { unkeptForm } from '../../ui/unkept-form';
import { useSymptomList } from '../../ui/use-symptom-list';
import styles from './bring-in.module.css';
import { asRowsOf, type FileChoices, type LookedCsv, type Missing, withTarget } from './file-choices';

const words = bringInWords;

interface Props {
  file: LookedCsv;
  choices: FileChoices;
  onChange: (choices: FileChoices) => void;
  missing: Missing | null;
}

/** What each row is, and what each column is taken for. */
export function ColumnFields({ file, choices, onChange, missing }: Props) {
  const aboutColumns = missing !== null && ['date', 'amount', 'answers', 'twice'].includes(missing);
  // A file's columns never change their places; several may have no header.
  const keys = file.columns.map(({ header }, index) => `${index} ${header}`);
  return (
    <>
      <p>{words.columnsAbout(file.rows)}</p>
      <ChoiceGroup
        label={words.of}
        value={choices.of}
        choices={rowsOfField.options.map((value) => ({ value, label: words.ofs[value] }))}
        onChange={(of) => onChange(asRowsOf(choices, file, of))}
      />
      <ul className={styles.columns}>
        {file.columns.map((column, index) => (
          <li key={keys[index]}>
            <TargetField
              label={column.header === '' ? words.noHeader(index + 1) : column.header}
              column={column}
              of={choices.of}
              value={choices.columns[index] ?? 'none'}
              onChange={(target) => onChange(withTarget(choices, file, index, target))}
            />
          </li>
        ))}
      </ul>
      <p role="alert" className={styles.missing}>
        {aboutColumns && words.missing[missing]}
      </p>
    </>
  );
}

interface TargetProps {
  label: string;
  column: FileColumn;
  of: RowsOf;
  value: Target;
  onChange: (target: Target) => void;
}

function TargetField({ label, column, of, value, onChange }: TargetProps) {
  const { symptoms, labelOf } = useSymptomList();
  const single = of === 'doses' ? doseTargets : entryTargets;
  return (
    <Field label={label} hint={<span className={styles.sample}>{words.sample(column.sample)}</span>}>
      {(control) => (
        <select
          form={unkeptForm}
          {...control}
          className={styles.select}
          value={value}
          onChange={(event) => onChange(event.target.value as Target)}
        >
          {single.map((target) => (
            <option key={target} value={target}>
              {words.targets[target]}
            </option>
          ))}
          {of === 'entries' &&
            (['body', 'mind'] as const).map((group) => (
              <optgroup key={group} label={words.symptomGroup(symptomGroupWords[group])}>
                {symptoms
                  .filter((symptom) => symptom.group === group)
                  .map(({ key }) => (
                    <option key={key} value={`symptom:${key}`}>
                      {labelOf(key)}
                    </option>
                  ))}
              </optgroup>
            ))}
        </select>
      )}
    </Field>
  );
}
