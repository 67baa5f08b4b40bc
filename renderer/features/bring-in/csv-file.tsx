import { useRef, useState } from 'react';
import { bringInWords } from '../../../shared/content/words/bring-in';
import type { CsvChoices, DryRun, Import } from '../../../shared/contract/bring-in';
import type { Product } from '../../../shared/contract/products';
import { call } from '../../bridge/client';
import { useRead } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { FailureNotice } from '../../ui/failure-notice';
import { focusFirstProblem } from '../../ui/form-keyboard';
import { useEndedOnLeaving } from '../../ui/use-ended-on-leaving';
import { useWork } from '../../ui/use-work';
import { WorkProgress } from '../../ui/work-progress';
import styles from './bring-in.module.css';
import { ChoiceFields } from './choice-fields';
import { ColumnFields } from './column-fields';
import {
  completeChoices,
  type FileChoices,
  firstChoices,
  type LookedCsv,
  type Missing,
} from './file-choices';
import { ResultCard } from './result-card';

const words = bringInWords;

interface Props {
  place: string;
  file: LookedCsv;
  /** What was brought in, and in how many entries there are signs that can need care. */
  onBrought: (brought: Import, withSigns: number) => void;
}

/** A CSV file: what its columns are, then what it would bring. */
export function CsvFile({ place, file, onBrought }: Props) {
  const products = useRead('products.list', {});
  if (products.error) return <FailureNotice error={products.error} />;
  if (!products.data) return null;
  const shown = products.data.products.filter(({ hidden }) => !hidden).map(({ product }) => product);
  return <CsvForm place={place} file={file} products={shown} onBrought={onBrought} />;
}

/** What a file would bring, with the choices that it was read by. */
interface Checked {
  readonly choices: CsvChoices;
  readonly result: DryRun;
}

function CsvForm({ place, file, products, onBrought }: Props & { products: readonly Product[] }) {
  const form = useRef<HTMLFormElement>(null);
  const { run, busy, failure } = useWork();
  useEndedOnLeaving(busy);
  const only = products.length === 1 ? (products[0]?.id ?? null) : null;
  const [choices, setChoices] = useState<FileChoices>(() => firstChoices(file, only));
  const [asked, setAsked] = useState(false);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [names, setNames] = useState<DryRun['unknownProducts']>([]);
  const complete = completeChoices(choices);
  const missing: Missing | null = asked && 'missing' in complete ? complete.missing : null;

  const change = (next: FileChoices) => {
    setChoices(next);
    setChecked(null);
  };

  const check = (by: CsvChoices) =>
    run(async () => {
      const result = await call('bringIn.check', { place, choices: by });
      setChecked({ choices: by, result });
      // Names that were given a product are not unknown any more, and stay to be changed.
      setNames((known) => [
        ...known,
        ...result.unknownProducts.filter((other) => !hasName(known, other.name)),
      ]);
    });

  return (
    <>
      <Card title={words.columns}>
        <form
          ref={form}
          className={styles.parts}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (busy) return;
            setAsked(true);
            if ('choices' in complete) void check(complete.choices);
            else focusFirstProblem(form.current);
          }}
        >
          <ColumnFields file={file} choices={choices} onChange={change} missing={missing} />
          <ChoiceFields
            file={file}
            choices={choices}
            products={products}
            unknown={names}
            onChange={change}
            missing={missing}
          />
          <FailureNotice error={failure} />
          {busy && <WorkProgress kinds={['import']} />}
          <div className={styles.actions}>
            <Button type="submit" look={checked === null ? 'primary' : 'plain'} aria-disabled={busy}>
              {words.check}
            </Button>
          </div>
        </form>
      </Card>
      {checked !== null && <ResultCard place={place} {...checked} onBrought={onBrought} />}
    </>
  );
}

function hasName(names: DryRun['unknownProducts'], name: string): boolean {
  return names.some((each) => each.name === name);
}
