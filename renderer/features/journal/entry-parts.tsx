import {
  entryTagWords,
  helpedWords,
  medicineWords,
  substanceWords,
  triggerWords,
  vitalWords,
} from '../../../shared/content/words/entry-parts';
import { entryWords } from '../../../shared/content/words/journal';
import { symptomListWords } from '../../../shared/content/words/symptom-list';
import { symptomGroupWords } from '../../../shared/content/words/symptoms';
import type { Suggestions } from '../../../shared/contract/journal';
import type { LocalDate } from '../../../shared/time';
import { Card } from '../../ui/card';
import { Column, Columns } from '../../ui/columns';
import { FoldCard } from '../../ui/fold-card';
import type { Answers } from './answers';
import styles from './entry-form.module.css';
import { GeneralAnswers } from './general-answers';
import { MeasuresField } from './measures-field';
import { MedicinesField } from './medicines-field';
import { NoteField } from './note-field';
import { isFilled, needsALook, type PartOfEntry } from './parts';
import type { Problems } from './problems';
import { SelfHarm } from './self-harm';
import { SignLists } from './sign-lists';
import { SubstancesFields } from './substances-fields';
import { SymptomGroup } from './symptom-group';
import { TagsField } from './tags-field';
import { TriggersField } from './triggers-field';
import { VitalsFields } from './vitals-fields';
import { WhenFields } from './when-fields';

interface Props {
  answers: Answers;
  onChange: (changed: Partial<Answers>) => void;
  problems: Problems;
  /** True once saving was tried. */
  showProblems: boolean;
  /** The vault says that the time has not come yet. */
  future: boolean;
  today: LocalDate;
  dayStartsAt: string;
  used: Suggestions;
}

/** Everything that an entry asks; what few need is folded away unless it holds something. */
export function EntryParts({ answers, onChange, problems, showProblems, future, used, ...when }: Props) {
  const fold = (part: PartOfEntry) => ({
    open: isFilled(part, answers),
    needed: showProblems && needsALook(part, problems),
  });
  const shown = <P,>(problem: P): P | null => (showProblems ? problem : null);
  const rated = {
    ratings: answers.symptoms,
    onChange: (symptoms: Answers['symptoms']) => onChange({ symptoms }),
  };

  const naming = (box: 'symptom-body' | 'symptom-mind') => ({
    typed: answers.words[box],
    said: shown(problems[box]) === null ? null : symptomListWords.notAdded,
    onTyped: (name: string) => onChange({ words: { ...answers.words, [box]: name } }),
  });

  return (
    <Columns least={430}>
      <Column>
        <Card title={entryWords.general}>
          <WhenFields answers={answers} onChange={onChange} problems={problems} future={future} {...when} />
          <GeneralAnswers answers={answers} onChange={onChange} />
        </Card>
        <Card title={symptomGroupWords.body}>
          <SymptomGroup group="body" {...rated} {...naming('symptom-body')} />
        </Card>
        <FoldCard title={vitalWords.title} about={vitalWords.about} {...fold('vitals')}>
          <VitalsFields
            answers={answers}
            onChange={onChange}
            problems={problems}
            showProblems={showProblems}
          />
        </FoldCard>
        <FoldCard title={medicineWords.title} about={medicineWords.about} {...fold('medicines')}>
          <MedicinesField
            answers={answers}
            onChange={onChange}
            used={used.medicines}
            problem={shown(problems.medicine)}
          />
        </FoldCard>
        <FoldCard title={substanceWords.title} about={substanceWords.about} {...fold('substances')}>
          <SubstancesFields
            answers={answers}
            onChange={onChange}
            used={used.substances}
            problems={problems}
            showProblems={showProblems}
          />
        </FoldCard>
      </Column>
      <Column>
        <Card title={symptomGroupWords.mind}>
          <SymptomGroup group="mind" {...rated} {...naming('symptom-mind')} />
          <SelfHarm value={answers.selfHarm} onChange={(selfHarm) => onChange({ selfHarm })} />
        </Card>
        <FoldCard title={triggerWords.title} about={triggerWords.about} {...fold('triggers')}>
          <TriggersField
            answers={answers}
            onChange={onChange}
            used={used.triggers}
            problem={shown(problems.trigger)}
          />
        </FoldCard>
        <FoldCard title={helpedWords.title} about={helpedWords.about} {...fold('measures')}>
          <MeasuresField
            answers={answers}
            onChange={onChange}
            used={used.measures}
            problem={shown(problems.measure)}
          />
        </FoldCard>
        <Card title={entryWords.note}>
          <NoteField value={answers.note} onChange={(note) => onChange({ note })} over={problems.noteOver} />
        </Card>
        <FoldCard title={entryTagWords.title} about={entryTagWords.about} {...fold('tags')}>
          <TagsField answers={answers} onChange={onChange} used={used.tags} problem={shown(problems.tag)} />
        </FoldCard>
      </Column>
      <div className={styles.wide}>
        <Card title={entryWords.signs}>
          <SignLists value={answers.signs} onChange={(signs) => onChange({ signs })} />
        </Card>
      </div>
    </Columns>
  );
}
