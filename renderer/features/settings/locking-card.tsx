import { settingsWords } from '../../../shared/content/words/settings';
import type { Settings } from '../../../shared/contract/settings';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import { ChoiceGroup } from '../../ui/choice-group';
import styles from './settings.module.css';
import { useSetting } from './use-setting';

const offered = [1, 2, 5, 10, 15, 30, 60];

/** When the vault locks. */
export function LockingCard({
  idleMinutes,
  lockOnMinimize,
  lockOnBlur,
}: Pick<Settings, 'idleMinutes' | 'lockOnMinimize' | 'lockOnBlur'>) {
  const { shown, set } = useSetting('idleMinutes', idleMinutes);
  const choices = [...new Set([...offered, idleMinutes])].sort((a, b) => a - b);
  return (
    <Card title={settingsWords.locking}>
      <div className={styles.parts}>
        <ChoiceGroup
          label={settingsWords.idle}
          choices={choices.map((count) => ({ value: String(count), label: settingsWords.minutes(count) }))}
          value={String(shown)}
          onChange={(value) => set(Number(value), settingsWords.idleSet(Number(value)))}
        />
        <LeavingField name="lockOnMinimize" value={lockOnMinimize} />
        <LeavingField name="lockOnBlur" value={lockOnBlur} hint={settingsWords.lockOnBlurHint} />
        <div>
          <p>{settingsWords.alsoLocks}</p>
          <ul className={styles.causes}>
            {settingsWords.causes.map((cause) => (
              <li key={cause}>{cause}</li>
            ))}
          </ul>
        </div>
        <p className={styles.hint}>{settingsWords.kept}</p>
      </div>
    </Card>
  );
}

interface LeavingProps {
  name: 'lockOnMinimize' | 'lockOnBlur';
  value: boolean;
  hint?: string;
}

/** Whether leaving the window in one way locks. */
function LeavingField({ name, value, hint }: LeavingProps) {
  const { shown, set } = useSetting(name, value);
  return (
    <CheckField
      label={settingsWords.leaving[name]}
      checked={shown}
      onChange={(on) => set(on, settingsWords.leavingSet[name](on))}
      hint={hint}
    />
  );
}
