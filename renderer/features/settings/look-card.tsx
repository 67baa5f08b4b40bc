import { settingsWords } from '../../../shared/content/words/settings';
import { type Settings, settingsSchema } from '../../../shared/contract/settings';
import { Card } from '../../ui/card';
import { ChoiceGroup } from '../../ui/choice-group';
import { useSetting } from './use-setting';

const { theme: themeField, textSize: textSizeField } = settingsSchema.shape;

/** Light or dark, and how large text is. */
export function LookCard({ theme, textSize }: Pick<Settings, 'theme' | 'textSize'>) {
  const { shown, set } = useSetting('theme', theme);
  const size = useSetting('textSize', textSize);
  return (
    <Card title={settingsWords.look}>
      <ChoiceGroup
        label={settingsWords.theme}
        choices={themeField.options.map((value) => ({ value, label: settingsWords.themes[value] }))}
        value={shown}
        onChange={(value) => set(value, settingsWords.themeSet[value])}
      />
      <ChoiceGroup
        label={settingsWords.textSize}
        choices={textSizeField.options.map((value) => ({ value, label: settingsWords.textSizes[value] }))}
        value={size.shown}
        onChange={(value) => size.set(value, settingsWords.textSizeSet(value))}
      />
    </Card>
  );
}
