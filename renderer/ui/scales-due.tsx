import { scaleWords } from '../../shared/content/words/scales';
import type { OutputOf } from '../../shared/contract/contract';
import { scales } from '../../shared/scales/registry';
import { call } from '../bridge/client';
import { useRead } from '../bridge/queries';
import { Button } from './button';
import { ButtonLink } from './button-link';
import styles from './scales-due.module.css';
import { useAct } from './use-act';

/** One line about the one scale that it is a good time for; nothing where there is none. It can be put off. */
export function ScalesDue() {
  const overview = useRead('scales.overview', {}, { fresh: true });
  const act = useAct();
  const standing = overview.data?.scales.find(({ scale }) => scale === overview.data.ask);
  // Without an answer there is nothing to ask: the screen itself says what is wrong with the vault.
  if (standing === undefined) return null;
  const { scale, open, rhythm } = standing;
  const { name } = scales[scale];

  function later(): void {
    void act(async () => {
      await call('scales.later', { scale });
      const back = () => call('scales.remind', { scale, rhythm });
      return { text: scaleWords.putOff(name), undo: { label: scaleWords.undo, act: back } };
    });
  }

  return (
    <section className={styles.line} aria-label={scaleWords.today}>
      <p>{question(standing)}</p>
      <div className={styles.actions}>
        {scale !== 'craving' && (
          <ButtonLink
            href={`/journal/scales/${scale}`}
            label={open === null ? scaleWords.startNamed(name) : scaleWords.goOnNamed(name)}
          >
            {open === null ? scaleWords.start : scaleWords.goOn}
          </ButtonLink>
        )}
        <Button look="quiet" aria-label={scaleWords.laterNamed(name)} onClick={later}>
          {scaleWords.later}
        </Button>
      </div>
    </section>
  );
}

function question({ scale, open, due }: OutputOf<'scales.overview'>['scales'][number]): string {
  const { name } = scales[scale];
  if (scale === 'craving') return scaleWords.askCraving;
  if (open !== null) return scaleWords.askOpen(name);
  return due?.why === 'after-cut' ? scaleWords.askAfterCut(name) : scaleWords.ask(name);
}
