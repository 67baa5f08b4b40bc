import { learnWords as words } from '../../shared/content/words/learn';
import { ownLineWords } from '../../shared/content/words/own-lines';
import { mostLines, type OwnLine } from '../../shared/contract/own-lines';
import { call } from '../bridge/client';
import { useRead } from '../bridge/queries';
import styles from './add-question.module.css';
import { Button } from './button';
import { ButtonLink } from './button-link';
import { useAct } from './use-act';
import { useKeptFocus } from './use-kept-focus';

/** The person's questions; null until they are read. */
export function useMyQuestions(): readonly OwnLine[] | null {
  return useRead('lines.get', { lists: ['questions'] }).data?.lines ?? null;
}

interface Props {
  /** What is added, as the person would say it. */
  text: string;
  /** What the button says; the usual words without it. */
  label?: string;
  /** The person's questions, from `useMyQuestions`. */
  mine: readonly OwnLine[];
}

/** Adds a question to the person's list, once; it can be taken back. What is there already says so. */
export function AddQuestion({ text, label, mine }: Props) {
  const act = useAct();
  const part = useKeptFocus<HTMLSpanElement>();

  function add(): Promise<boolean> {
    return act(async () => {
      const line = { list: 'questions' as const, text, reach: '', appointmentId: null };
      const { id } = await call('lines.save', { id: null, ...line });
      const back = () => call('lines.remove', { id });
      return { text: words.added(text), undo: { label: words.undo, act: back, undone: words.takenBack } };
    });
  }

  return (
    <span ref={part} tabIndex={-1} className={styles.part}>
      {mine.some((line) => line.text === text) ? (
        <>
          <span className={styles.quiet}>{words.isAdded}</span>
          {label !== undefined && (
            <ButtonLink look="quiet" href="/reports/questions">
              {words.myQuestions}
            </ButtonLink>
          )}
        </>
      ) : mine.length >= mostLines ? (
        <span className={styles.quiet}>{ownLineWords.full}</span>
      ) : (
        <Button
          look={label === undefined ? 'quiet' : 'plain'}
          aria-label={label ?? words.addNamed(text)}
          onClick={() => void add()}
        >
          {label ?? words.add}
        </Button>
      )}
    </span>
  );
}
