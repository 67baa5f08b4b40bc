import { settingsWords } from '../../../shared/content/words/settings';
import type { Settings } from '../../../shared/contract/settings';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import { useSetting } from './use-setting';

/** Whether screenshots and shared screens show the window. */
export function ScreenCard({ contentProtection }: Pick<Settings, 'contentProtection'>) {
  const { shown, set } = useSetting('contentProtection', contentProtection);
  return (
    <Card title={settingsWords.screen}>
      <CheckField
        label={settingsWords.contentProtection}
        hint={settingsWords.contentProtectionHint}
        checked={shown}
        onChange={(on) => set(on, settingsWords.contentProtectionSet(on))}
      />
    </Card>
  );
}
