import { doseTagLabel } from '../../../shared/content/words/dose-tags';
import { triggerWords } from '../../../shared/content/words/entry-parts';
import { lapseWords } from '../../../shared/content/words/lapse';
import { lostToleranceWords } from '../../../shared/content/words/lost-tolerance';
import type { DoseTag } from '../../../shared/contract/dose-tags';
import type { LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { AddChips } from '../../ui/chips';
import { DayChoice } from '../../ui/day-choice';
import { tagsToSend } from '../../ui/dose-tag-choice';
import { TagsField } from '../../ui/dose-tags-field';
import { TextField } from '../../ui/field';
import { HelpButton } from '../../ui/help';
import { Notice } from '../../ui/notice';
import { isSameWord } from '../../ui/own-word';
import { TextAreaField } from '../../ui/text-area-field';
import { WhyWeSayThis } from '../../ui/why-we-say-this';
import styles from './lapse.module.css';
import { isTooLong, type LapseAnswers } from './lapse-answers';
import { useRecordsOf } from './use-records';

const words = lapseWords.steps;

interface Props {
  answers: LapseAnswers;
  /** The day on which it was begun. */
  today: LocalDate;
  /** Own words used before as tags. */
  used: readonly DoseTag[];
  /** Whether to show what is to be mended. */
  tried: boolean;
  onChange: (changed: Partial<LapseAnswers>) => void;
}

/** The question of one step. */
export function LapseQuestion(props: Props) {
  switch (props.answers.step) {
    case 'safety':
      return <Safety {...props} />;
    case 'happened':
      return <Happened {...props} />;
    case 'learned':
      return <Learned {...props} />;
    case 'next':
      return <Next {...props} />;
    case 'recommit':
      return <Recommit {...props} />;
  }
}

function Safety({ answers, today, tried, onChange }: Props) {
  return (
    <>
      <Notice kind="care">
        <div className={styles.words}>
          <p>{words.safety.less}</p>
          <p>{lostToleranceWords.watch}</p>
          <HelpButton label={words.safety.help} />
          <WhyWeSayThis {...words.safety.reason} />
        </div>
      </Notice>
      <div>
        <DayChoice
          value={answers.day}
          onChange={(day) => onChange({ day })}
          today={today}
          showProblem={tried}
        />
      </div>
    </>
  );
}

function Happened({ answers, used, tried, onChange }: Props) {
  const tags = { tags: answers.tags, typed: answers.word };
  const sent = tagsToSend(tags, used);
  return (
    <>
      <TextAreaField
        label={words.happened.label}
        value={answers.happened}
        rows={4}
        onChange={(happened) => onChange({ happened })}
        error={isTooLong('happened', answers.happened) ? words.happened.tooLong : null}
      />
      <h3>{words.happened.triggers}</h3>
      <TagsField
        value={tags}
        onChange={({ tags: chosen, typed }) => onChange({ tags: [...chosen], word: typed })}
        problem={tried && !sent.ok ? sent.code : null}
        used={used}
        words={triggerWords.fields}
      />
    </>
  );
}

function Learned({ answers, onChange }: Props) {
  const { records } = useRecordsOf('trigger');
  const names = answers.tags.map(doseTagLabel);
  const plans = (records ?? []).filter(
    ({ record }) => record.plan !== '' && names.some((name) => isSameWord(name, record.what)),
  );
  return (
    <>
      {plans.length > 0 && (
        <div>
          <p className={styles.quiet}>{words.learned.plans}</p>
          <ul className={styles.lines}>
            {plans.map(({ id, record }) => (
              <li key={id} dir="auto">
                {record.what}: {record.plan}
              </li>
            ))}
          </ul>
        </div>
      )}
      <TextAreaField
        label={words.learned.label}
        value={answers.learned}
        rows={4}
        onChange={(learned) => onChange({ learned })}
        error={isTooLong('learned', answers.learned) ? words.learned.tooLong : null}
      />
    </>
  );
}

function Next({ answers, onChange }: Props) {
  return (
    <>
      <TextField
        label={words.next.label}
        value={answers.next}
        dir="auto"
        onChange={(next) => onChange({ next })}
        error={isTooLong('next', answers.next) ? words.next.tooLong : null}
      />
      <AddChips
        legend={words.next.ideas}
        choices={words.next.ideaList.filter((idea) => !answers.next.includes(idea))}
        label={(idea) => idea}
        onAdd={(idea) =>
          onChange({ next: answers.next.trim() === '' ? idea : `${answers.next.trim()}; ${idea}` })
        }
      />
    </>
  );
}

function Recommit({ answers, onChange }: Props) {
  const { data } = useRead('lines.get', { lists: ['reasons'] });
  const reasons = data?.lines ?? [];
  return (
    <>
      {reasons.length > 0 ? (
        <div>
          <p className={styles.quiet}>{words.recommit.reasons}</p>
          <ul className={styles.lines}>
            {reasons.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        data && <p className={styles.quiet}>{words.recommit.noReasons}</p>
      )}
      <TextAreaField
        label={words.recommit.label}
        value={answers.recommit}
        rows={3}
        onChange={(recommit) => onChange({ recommit })}
        error={isTooLong('recommit', answers.recommit) ? words.recommit.tooLong : null}
      />
    </>
  );
}
