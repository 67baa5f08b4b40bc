import { useEffect, useState } from 'react';
import { codeWords as words } from '../../../shared/content/words/keys';
import { call } from '../../bridge/client';
import { useAnnounce } from '../announcer';
import { Button } from '../button';
import { keyed } from '../keyed';
import { StepFrame, type StepPlace } from '../step-frame';
import { CodeSheet } from './code-sheet';
import { ExplainCodeStep } from './explain-code-step';
import styles from './recovery-code.module.css';
import { TypeCodeStep } from './type-code-step';

interface Props {
  /** Where each of the three steps stands, from 0. */
  placeOf: (index: number) => StepPlace;
  /** Whether the vault has a code that this one takes the place of. */
  replaces: boolean;
  /** Right after the vault was made it is an offer, and asks for no password. */
  offer?: boolean;
  /** The code works. */
  onDone: () => void;
  /** Left without a code. */
  onLeave: () => void;
}

/** Makes a recovery code: what it is, its words for the only time, and the words typed back from paper. */
export function RecoveryCodeSteps({ placeOf, replaces, offer = false, onDone, onLeave }: Props) {
  const [index, setIndex] = useState(0);
  const [code, setCode] = useState<readonly string[] | null>(null);
  const announce = useAnnounce();

  // A code that was not typed back is let go of when the person leaves; after a confirmed one there is none.
  useEffect(() => {
    if (code === null) return;
    return () => {
      void call('keys.dropCode', {});
    };
  }, [code]);

  function leave(): void {
    setCode(null);
    onLeave();
  }

  if (code === null || index === 0) {
    return (
      <ExplainCodeStep
        place={placeOf(0)}
        replaces={replaces}
        offer={offer}
        onMade={(words) => {
          setCode(words);
          setIndex(1);
        }}
        onLeave={leave}
      />
    );
  }
  if (index === 1) {
    return (
      <StepFrame
        key="words"
        place={{ ...placeOf(1), moved: true }}
        title={words.wordsTitle}
        about={words.wordsAbout}
        nextLabel={words.onPaper}
        aside={
          <Button look="quiet" onClick={leave}>
            {words.leave}
          </Button>
        }
        onNext={() => {
          setIndex(2);
          return true;
        }}
      >
        <ol className={styles.words} aria-label={words.wordsLabel}>
          {keyed(code, (word) => word).map(({ key, item: word }, at) => (
            <li key={key}>
              <span className={styles.number}>{at + 1}</span> {word}
            </li>
          ))}
        </ol>
        <CodeSheet />
      </StepFrame>
    );
  }
  return (
    <TypeCodeStep
      key="type"
      place={{ ...placeOf(2), moved: true }}
      code={code}
      onBack={() => setIndex(1)}
      onLeave={leave}
      onDone={() => {
        setCode(null);
        announce({ text: words.done });
        onDone();
      }}
    />
  );
}
