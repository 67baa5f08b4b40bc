import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { editStepsWords as words } from '../../../shared/content/words/edit-steps';
import { quantity } from '../../../shared/content/words/quantities';
import { wayDownWords } from '../../../shared/content/words/way-down';
import type { Plan } from '../../../shared/contract/plans';
import { strategyRanges } from '../../../shared/contract/strategies';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import { useHalfTyped } from '../../ui/half-typed';
import { RangeField } from '../../ui/range-field';
import { Sheet } from '../../ui/sheet';
import { ChangeOutcome } from './change-outcome';
import { edited, redone, type Trail, trailFrom, undone } from './edit-trail';
import {
  changeTo,
  type EditedSteps,
  editBasis,
  keptSteps,
  shownRows,
  stepsToEdit,
  withRowBelow,
} from './edited-steps';
import { LiveCurve } from './live-curve';
import { StepFields } from './step-fields';
import styles from './steps-editor.module.css';
import { useFocusNext } from './use-focus-next';

interface Props {
  plan: Plan;
  /** The steps were saved, or left as they are. */
  onDone: () => void;
}

/** The steps ahead as fields, with a curve that follows, ways back and forth, and a look at all of it before it is saved. */
export function StepsEditor({ plan, onDone: leave }: Props) {
  const { product } = plan;
  const [basis] = useState(() => editBasis(plan));
  const { typed, setTyped, letGo } = useHalfTyped('steps', plan.id, keptSteps(basis.on), () => ({
    on: basis.on,
    steps: stepsToEdit(plan),
  }));
  const [trail, setTrail] = useState<Trail<EditedSteps>>(() => trailFrom(typed.steps));
  const [tried, setTried] = useState(false);
  const [checking, setChecking] = useState(false);
  const announce = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const focusNext = useFocusNext(form);
  const steps = trail.now;
  const shown = shownRows(steps, basis, product);
  const change = changeTo(steps, basis, product);
  const unit = product.piece === null ? product.unit : wayDownWords.pieces;
  const isFull = steps.rows.length >= strategyRanges.rows.max;

  useEffect(() => setTyped({ on: basis.on, steps }), [setTyped, basis.on, steps]);

  function onDone(): void {
    letGo();
    leave();
  }

  const edit = (part: Partial<EditedSteps>, place: string | null = null) =>
    setTrail((before) => edited(before, { ...before.now, ...part }, place));

  function addBelow(index: number): void {
    const { rows, key } = withRowBelow(steps, index, basis, product);
    edit({ rows });
    focusNext(`[data-row="${key}"] input`);
  }

  function remove(index: number): void {
    edit({ rows: steps.rows.filter((_, at) => at !== index) });
    announce({ text: words.removed(index + 1) });
    const next = steps.rows[index + 1] ?? steps.rows[index - 1];
    if (next !== undefined) focusNext(`[data-row="${next.key}"] input`);
  }

  function check(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (change === null) focusNext('[aria-invalid="true"]');
    else setChecking(true);
  }

  /** Takes back the last edit of the steps, wherever it was, rather than of the field that has the focus. */
  function onKeyDown(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const forth = key === 'y' || (key === 'z' && event.shiftKey);
    if (!forth && key !== 'z') return;
    event.preventDefault();
    setTrail(forth ? redone : undone);
  }

  return (
    <Card
      title={words.title}
      aside={
        <span className={styles.trail}>
          <Button look="quiet" disabled={trail.past.length === 0} onClick={() => setTrail(undone)}>
            {words.undo}
          </Button>
          <Button look="quiet" disabled={trail.future.length === 0} onClick={() => setTrail(redone)}>
            {words.redo}
          </Button>
        </span>
      }
    >
      <form ref={form} className={styles.editor} onKeyDown={onKeyDown} onSubmit={check} noValidate>
        <p>{words.about(quantity(basis.amount, product), basis.on)}</p>
        <LiveCurve plan={plan} change={change} />
        <table className={styles.table}>
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              {[words.from, words.amount(unit), words.days, words.cut].map((head) => (
                <th key={head} scope="col" className={styles.head}>
                  {head}
                </th>
              ))}
              <th scope="col" className={styles.head}>
                <span className="visually-hidden">{words.change}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one, index) => (
              <StepFields
                key={one.row.key}
                shown={one}
                number={index + 1}
                today={plan.today}
                showProblems={tried}
                onChange={(row, field) =>
                  edit(
                    { rows: steps.rows.map((other) => (other.key === row.key ? row : other)) },
                    `${row.key} ${field}`,
                  )
                }
                onAddBelow={isFull ? null : () => addBelow(index)}
                onRemove={steps.rows.length === 1 ? null : () => remove(index)}
              />
            ))}
          </tbody>
        </table>
        <div className={styles.actions}>
          <Button disabled={isFull} onClick={() => addBelow(-1)}>
            {words.addFirst}
          </Button>
          <Button disabled={isFull} onClick={() => addBelow(steps.rows.length - 1)}>
            {words.add}
          </Button>
        </div>
        {steps.alternateCycles > 0 && (
          <RangeField
            label={wayDownWords.details.cycles}
            min={1}
            max={strategyRanges.alternateCycles.max}
            value={steps.alternateCycles}
            onChange={(alternateCycles) => edit({ alternateCycles }, 'cycles')}
          />
        )}
        {steps.alternateCycles === 0 && (
          <CheckField
            label={wayDownWords.byHand.toZero}
            hint={steps.toZero ? undefined : wayDownWords.custom.open}
            checked={steps.toZero}
            onChange={(toZero) => edit({ toZero })}
          />
        )}
        <p role="alert" className={styles.problem}>
          {tried && change === null ? words.wrong : null}
        </p>
        <div className={styles.actions}>
          <Button type="submit" look="primary">
            {words.check}
          </Button>
          <Button onClick={onDone}>{words.cancel}</Button>
        </div>
      </form>
      <Sheet title={words.sheet} open={checking} onClose={() => setChecking(false)} closeLabel={words.cancel}>
        <p>{words.sheetAbout}</p>
        <ChangeOutcome plan={plan} change={change} onClose={() => setChecking(false)} onDone={onDone} />
      </Sheet>
    </Card>
  );
}
