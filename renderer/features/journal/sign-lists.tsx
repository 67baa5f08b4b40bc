import { type SignId, signGroups, signs } from '../../../shared/content/signs';
import { entryWords } from '../../../shared/content/words/journal';
import styles from './entry-form.module.css';

interface Props {
  value: readonly SignId[];
  onChange: (value: SignId[]) => void;
}

/** The danger signs, in short lists, those that can't wait first. */
export function SignLists({ value, onChange }: Props) {
  return (
    <div className={styles.signs}>
      <p className={styles.hint}>{entryWords.signsHint}</p>
      {signGroups.map((group) => (
        <fieldset key={group.id}>
          <legend className={styles.signGroup}>{group.label}</legend>
          {signs
            .filter((sign) => sign.group === group.id)
            .map(({ id, label }) => (
              <label key={id} className={styles.sign}>
                <input
                  type="checkbox"
                  autoComplete="off"
                  checked={value.includes(id)}
                  onChange={(event) =>
                    onChange(event.target.checked ? [...value, id] : value.filter((other) => other !== id))
                  }
                />
                {label}
              </label>
            ))}
        </fieldset>
      ))}
    </div>
  );
}
