import { searchWords as words } from '../../../shared/content/words/search';
import type { SymptomKey } from '../../../shared/contract/symptom-keys';
import { CheckField } from '../../ui/check-field';
import { ChoiceGroup } from '../../ui/choice-group';
import { TextField } from '../../ui/field';
import { SelectField } from '../../ui/select-field';
import { useSymptomList } from '../../ui/use-symptom-list';
import styles from './search-panel.module.css';
import type { Wanted } from './search-wanted';
import { useSearchTags } from './use-search';

interface Props {
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}

const kinds = (['all', 'entry', 'dose'] as const).map((value) => ({ value, label: words.kinds[value] }));
const ratings = Array.from({ length: 10 }, (_, index) => String(index + 1)).map((value) => ({
  value,
  label: value,
}));

/** What can be asked beside words. Each applies at once. */
export function SearchFilters({ wanted, onChange }: Props) {
  const { symptoms, labelOf } = useSymptomList();
  const known = useSearchTags();
  const set = (changed: Partial<Wanted>) => onChange({ ...wanted, ...changed });
  // A tag that was taken off its last entry meanwhile is still what is looked for.
  const missing = wanted.tag !== '' && !known.some(({ tag }) => tag === wanted.tag);
  const listed = missing ? [{ tag: wanted.tag, count: 0 }, ...known] : known;
  return (
    <div className={styles.filters}>
      <ChoiceGroup
        label={words.kind}
        choices={kinds}
        value={wanted.kind}
        onChange={(kind) => set({ kind })}
      />
      <div className={styles.row}>
        <TextField label={words.from} type="date" value={wanted.from} onChange={(from) => set({ from })} />
        <TextField label={words.to} type="date" value={wanted.to} onChange={(to) => set({ to })} />
      </div>
      <div className={styles.row}>
        <SelectField
          label={words.symptom}
          value={wanted.symptom}
          onChange={(symptom) => set({ symptom: symptom as SymptomKey | '' })}
          choices={[
            { value: '', label: words.anySymptom },
            ...symptoms.map(({ key }) => ({ value: key, label: labelOf(key) })),
          ]}
        />
        {wanted.symptom !== '' && (
          <SelectField
            label={words.atLeast}
            value={String(wanted.atLeast)}
            onChange={(atLeast) => set({ atLeast: Number(atLeast) })}
            choices={ratings}
          />
        )}
        <SelectField
          label={words.tag}
          value={wanted.tag}
          onChange={(tag) => set({ tag })}
          choices={[
            { value: '', label: words.anyTag },
            ...listed.map(({ tag, count }) => ({ value: tag, label: words.tagChoice(tag, count) })),
          ]}
        />
      </div>
      <CheckField
        label={words.withNote}
        checked={wanted.withNote}
        onChange={(withNote) => set({ withNote })}
      />
    </div>
  );
}
