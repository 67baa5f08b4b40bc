import { Link } from 'wouter';
import {
  shiftOpenWords,
  shiftReasonText,
  shiftWhys,
  shiftWords as words,
} from '../../../shared/content/words/health-work';
import { type ShiftReason, weighShift } from '../../../shared/fitness-for-work';
import { call } from '../../bridge/client';
import { now } from '../../bridge/clock';
import { Button } from '../../ui/button';
import { SavedSafetyBanners } from '../../ui/safety-banners';
import { useAct } from '../../ui/use-act';
import { whenSaved } from '../../ui/when-saved';
import { WhyWeSayThis } from '../../ui/why-we-say-this';
import styles from './health-work.module.css';
import type { KeptCheck } from './shift-card';
import { shiftShowings } from './shift-safety';

/** For so long a danger sign is answered with whom to call; after that it is told as what was noted (ours). */
const messageHours = 24;

/** What a look before a shift came to, with what led to it and what was left open. */
export function ShiftResult({ check: { id, at, day, record } }: { check: KeptCheck }) {
  const act = useAct();
  const { standing, heavy, light, open } = weighShift(record);
  const { title, text } = words.results[standing];
  const when = whenSaved(at);
  const isFresh = now().getTime() - Date.parse(at) < messageHours * 3_600_000;

  function remove(): Promise<boolean> {
    return act(async () => {
      await call('records.remove', { id });
      return {
        text: words.removed,
        undo: { label: words.undo, act: () => call('records.restore', { id }) },
      };
    });
  }

  return (
    <section className={styles.result} data-standing={standing} aria-label={words.last(when)}>
      <p className={styles.quiet}>{words.last(when)}</p>
      {isFresh && <SavedSafetyBanners showings={shiftShowings(record.answers, at, day)} />}
      <h3>{title}</h3>
      <p>{text}</p>
      {standing === 'stay-home' && (
        <div>
          <h4>{words.callTitle}</h4>
          <ul>
            {words.callWords.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{words.atWork}</p>
        </div>
      )}
      <Reasons title={words.heavy} reasons={heavy} />
      <Reasons title={words.light} reasons={light} />
      {open.length > 0 && <p>{words.left(open.map((question) => shiftOpenWords[question]))}</p>}
      {shiftWhys.map(({ source, why }) => (
        <WhyWeSayThis key={source} source={source} why={why} />
      ))}
      <div className={styles.actions}>
        <Link href="/learn/health-work-patients">{words.reads}</Link>
        <Button look="quiet" aria-label={words.removeNamed(when)} onClick={() => void remove()}>
          {words.remove}
        </Button>
      </div>
    </section>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: readonly ShiftReason[] }) {
  if (reasons.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {reasons.map(shiftReasonText).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
