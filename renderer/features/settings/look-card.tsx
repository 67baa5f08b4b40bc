import { settingsWords } from '../../../shared/content/words/settings';
import { type Settings, settingsSchema } from '../../../shared/contract/settings';
import { Card } from '../../ui/card';
import { ChoiceGroup } from '../../ui/choice-group';
import { useSetting } from './use-setting';

const themes = settingsSchema.shape.theme.options;

/** Light or dark. */
export function LookCard({ theme }: Pick<Settings, 'theme'>) {
  const { shown, set } = useSetting('theme', theme);
  return (
    <Card title={settingsWords.look}>
      <ChoiceGroup
        label={settingsWords.theme}
        choices={themes.map((value) => ({ value, label: settingsWords.themes[value] }))}
        value={shown}
        onChange={(value) => set(value, settingsWords.themeSet[value])}
      />
    </Card>
  );
}
