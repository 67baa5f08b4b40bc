import { bringInWords } from '../../../shared/content/words/bring-in';
import { type DateOrder, type DryRun, dateOrders } from '../../../shared/contract/bring-in';
import type { Product } from '../../../shared/contract/products';
import { ButtonLink } from '../../ui/button-link';
import { CheckField } from '../../ui/check-field';
import { ChoiceGroup } from '../../ui/choice-group';
import { Field, TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { unkeptForm } from '../../ui/unkept-form';
import styles from './bring-in.module.css';
import { type FileChoices, isUnclear, type LookedCsv, type Missing, withProduct } from './file-choices';

const words = bringInWords;

interface Props {
  file: LookedCsv;
  choices: FileChoices;
  products: readonly Product[];
  /** Names of products in the file that the vault does not have. */
  unknown: DryRun['unknownProducts'];
  onChange: (choices: FileChoices) => void;
  missing: Missing | null;
}

/** How dates, numbers and products of a file are to be read. */
export function ChoiceFields({ file, choices, products, unknown, onChange, missing }: Props) {
  const { of, columns, dateOrder, timeWithout, decimalComma, scale } = choices;
  const change = (changed: Partial<FileChoices>) => onChange({ ...choices, ...changed });
  return (
    <div className={styles.choices}>
      {columns.includes('date') && (
        <Choice
          label={words.dateOrder}
          hint={isUnclear(file, choices) ? words.dateUnclear : null}
          error={missing === 'order' ? words.missing.order : null}
          value={dateOrder}
          empty={words.chooseOrder}
          choices={dateOrders.map((order) => ({ value: order, label: words.dateOrders[order] }))}
          onChange={(order) => change({ dateOrder: order as DateOrder | null })}
        />
      )}
      <TextField
        type="time"
        label={words.timeWithout}
        hint={words.timeWithoutHint}
        error={missing === 'time' ? words.missing.time : null}
        value={timeWithout}
        onChange={(time) => change({ timeWithout: time })}
      />
      {of === 'doses' && (
        <ProductFields
          choices={choices}
          products={products}
          unknown={unknown}
          onChange={onChange}
          missing={missing}
        />
      )}
      {of === 'entries' && (
        <ChoiceGroup
          label={words.scale}
          value={scale}
          choices={(['ten', 'five'] as const).map((value) => ({ value, label: words.scales[value] }))}
          onChange={(value) => change({ scale: value })}
        />
      )}
      <CheckField
        label={words.comma}
        checked={decimalComma}
        onChange={(comma) => change({ decimalComma: comma })}
      />
    </div>
  );
}

function ProductFields({ choices, products, unknown, onChange, missing }: Omit<Props, 'file'>) {
  const named = products.map(({ id, name, unit }) => ({ value: id, label: `${name} (${unit})` }));
  const chosen = products.find(({ id }) => id === choices.productId);
  if (products.length === 0)
    return (
      <Notice kind="calm">
        <div className={styles.parts}>
          <p>{words.noProducts}</p>
          <div>
            <ButtonLink href="/plan/products">{words.toProducts}</ButtonLink>
          </div>
        </div>
      </Notice>
    );
  return (
    <>
      <Choice
        label={choices.columns.includes('product') ? words.productOfOthers : words.product}
        hint={chosen === undefined ? null : words.unitHint(chosen.unit)}
        error={missing === 'product' ? words.missing.product : null}
        value={choices.productId}
        empty={words.chooseProduct}
        choices={named}
        onChange={(productId) => onChange({ ...choices, productId })}
      />
      {unknown.map(({ name, rows }) => (
        <Choice
          key={name}
          label={words.nameLabel(name, rows)}
          hint={null}
          error={null}
          value={choices.products.find((each) => each.name === name)?.productId ?? null}
          empty={words.nameNone}
          choices={named}
          onChange={(productId) => onChange(withProduct(choices, name, productId))}
        />
      ))}
    </>
  );
}

interface ChoiceProps {
  label: string;
  hint: string | null;
  error: string | null;
  /** Null where nothing is chosen yet. */
  value: string | null;
  /** What stands for nothing chosen. */
  empty: string;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string | null) => void;
}

/** One choice out of a list, or none yet. */
function Choice({ label, hint, error, value, empty, choices, onChange }: ChoiceProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select
          form={unkeptForm}
          {...control}
          className={styles.select}
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">{empty}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
