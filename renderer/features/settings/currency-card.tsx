import { settingsWords } from '../../../shared/content/words/settings';
import { type Settings, settingsSchema } from '../../../shared/contract/settings';
import { Card } from '../../ui/card';
import { SelectField } from '../../ui/select-field';
import { useSetting } from './use-setting';

const currencies = settingsSchema.shape.currency;

/** The currency that costs are shown in. */
export function CurrencyCard({ currency }: Pick<Settings, 'currency'>) {
  const { shown, set } = useSetting('currency', currency);
  return (
    <Card title={settingsWords.money}>
      <SelectField
        label={settingsWords.currency}
        hint={settingsWords.currencyHint}
        value={shown}
        choices={currencies.options.map((value) => ({ value, label: settingsWords.currencies[value] }))}
        onChange={(value) => {
          const chosen = currencies.parse(value);
          set(chosen, settingsWords.currencySet(settingsWords.currencies[chosen]));
        }}
      />
    </Card>
  );
}
