import { useState } from 'react';
import { measureIds } from '../../../shared/content/measures';
import { measureLabel } from '../../../shared/content/words/measures';
import { urgeWords as words } from '../../../shared/content/words/urge';
import type { DoseTag } from '../../../shared/contract/dose-tags';
import type { Measure } from '../../../shared/contract/measures';
import { longestUrgeNote, mostTried, urgeOutcomes } from '../../../shared/contract/own-records/urge';
import { isOwnWords } from '../../../shared/contract/own-words';
import { Chips } from '../../ui/chips';
import { ChoiceGroup } from '../../ui/choice-group';
import type { TagProblem } from '../../ui/dose-tag-choice';
import { TagsField } from '../../ui/dose-tags-field';
import { Fold } from '../../ui/fold';
import { RatingSlider } from '../../ui/rating-slider';
import { TextAreaField } from '../../ui/text-area-field';
import type { TypedUrge } from './typed-urge';
import styles from './urge.module.css';

interface Props {
  typed: TypedUrge;
  onChange: (changed: Partial<TypedUrge>) => void;
}

/** How strong it is at first. */
export function StrengthBefore({ typed, onChange, label }: Props & { label: string }) {
  return (
    <div>
      <RatingSlider label={label} value={typed.before} onChange={(before) => onChange({ before })} />
      <p className={styles.quiet}>{words.scaleHint}</p>
    </div>
  );
}

interface SetOffProps extends Props {
  /** Own words for triggers that are offered. */
  used: readonly DoseTag[];
  problem: TagProblem | null;
}

/** What set it off, folded until somebody asks. */
export function SetOff({ typed: { triggers, trigger }, onChange, used, problem }: SetOffProps) {
  return (
    <Fold title={words.setOff(triggers.length)} startsOpen={triggers.length > 0 || trigger !== ''} lazy>
      <TagsField
        value={{ tags: triggers, typed: trigger }}
        onChange={({ tags, typed }) => onChange({ triggers: [...tags], trigger: typed })}
        problem={problem}
        used={used}
        words={words.triggers}
      />
    </Fold>
  );
}

interface OutcomeProps extends Props {
  /** How strong it is or was afterwards, in words. */
  afterLabel: string;
  /** What was tried before, the best first. */
  known: readonly Measure[];
}

/** How it went. */
export function Outcome({ typed, onChange, afterLabel, known }: OutcomeProps) {
  // Those known when the form opens come first and stay in their place.
  const [choices] = useState(() => [
    ...new Set<Measure>([...typed.tried, ...known.filter(isOwnWords), ...measureIds]),
  ]);
  const { tried, outcome, note } = typed;
  return (
    <>
      <ChoiceGroup
        label={words.outcome}
        choices={urgeOutcomes.map((value) => ({ value, label: words.outcomes[value] }))}
        value={outcome}
        onChange={(value) => onChange({ outcome: value })}
      />
      <RatingSlider label={afterLabel} value={typed.after} onChange={(after) => onChange({ after })} />
      <Fold title={words.tried} startsOpen={tried.length > 0} lazy>
        <Chips
          legend={words.triedList}
          choices={choices}
          chosen={tried}
          label={measureLabel}
          isFull={tried.length >= mostTried}
          onToggle={(what) =>
            onChange({ tried: tried.includes(what) ? tried.filter((one) => one !== what) : [...tried, what] })
          }
        />
      </Fold>
      <TextAreaField
        label={words.ownWords}
        value={note}
        rows={2}
        maxLength={longestUrgeNote}
        onChange={(text) => onChange({ note: text })}
      />
    </>
  );
}
