import { settingsWords } from '../../../shared/content/words/settings';
import { unitNames } from '../../../shared/content/words/vitals';
import { type Settings, settingsSchema } from '../../../shared/contract/settings';
import { Card } from '../../ui/card';
import { ChoiceGroup } from '../../ui/choice-group';
import styles from './settings.module.css';
import { useSetting } from './use-setting';

const temperatureUnits = settingsSchema.shape.temperatureUnit.options;
const weightUnits = settingsSchema.shape.weightUnit.options;

/** The units that body measures are shown and typed in. */
export function UnitsCard(props: Pick<Settings, 'temperatureUnit' | 'weightUnit'>) {
  const temperature = useSetting('temperatureUnit', props.temperatureUnit);
  const weight = useSetting('weightUnit', props.weightUnit);
  return (
    <Card title={settingsWords.units}>
      <div className={styles.parts}>
        <ChoiceGroup
          label={settingsWords.temperatureUnit}
          choices={temperatureUnits.map((value) => ({ value, label: unitNames[value] }))}
          value={temperature.shown}
          onChange={(value) => temperature.set(value, settingsWords.temperatureUnitSet(unitNames[value]))}
        />
        <ChoiceGroup
          label={settingsWords.weightUnit}
          choices={weightUnits.map((value) => ({ value, label: unitNames[value] }))}
          value={weight.shown}
          onChange={(value) => weight.set(value, settingsWords.weightUnitSet(unitNames[value]))}
        />
        <p className={styles.hint}>{settingsWords.unitsHint}</p>
      </div>
    </Card>
  );
}
