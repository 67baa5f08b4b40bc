import { useEffect, useRef } from 'react';
import { lostToleranceWords } from '../../../shared/content/words/lost-tolerance';
import { urgeWords as words } from '../../../shared/content/words/urge';
import type { RecordOf } from '../../../shared/contract/own-records';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { useScreenKeys } from '../../ui/use-screen-keys';
import { WhyWeSayThis } from '../../ui/why-we-say-this';
import styles from './urge.module.css';

/** The key that begins. */
const beginKey = 'B';

interface Props {
  /** The urge that was noted a moment ago. */
  noted: RecordOf<'urge'> | null;
  today: LocalDate;
  onBegin: () => void;
}

/** One press begins. After an urge, what was noted stands above, with what may come next. */
export function BeginCard({ noted, today, onBegin }: Props) {
  const said = useRef<HTMLParagraphElement>(null);
  useScreenKeys((event) => {
    if (event.key.toUpperCase() !== beginKey || event.shiftKey) return;
    event.preventDefault();
    onBegin();
  });
  // The button that saved is gone; the keyboard goes on at what is said of it.
  useEffect(() => {
    if (noted !== null) said.current?.focus();
  }, [noted]);
  return (
    <section className={styles.begin} aria-label={words.title}>
      {noted !== null && (
        <p ref={said} tabIndex={-1} className={styles.noted}>
          {noted.outcome === null ? words.notedOnly : words.noted[noted.outcome]}
        </p>
      )}
      {noted?.outcome === 'took' && (
        <>
          <p>{lostToleranceWords.why}</p>
          <p>{lostToleranceWords.watch}</p>
          <div className={styles.buttons}>
            <ButtonLink href={`/calendar/${today}`}>{words.logDose}</ButtonLink>
            <ButtonLink href="/coping/lapse">{words.afterLapse}</ButtonLink>
          </div>
        </>
      )}
      <div className={styles.buttons}>
        <Button look="primary" className={styles.large} onClick={onBegin}>
          {words.begin}
        </Button>
        <span className={styles.quiet}>{words.key(beginKey)}</span>
      </div>
      <WhyWeSayThis {...words.reason} />
    </section>
  );
}
