import { useState } from 'react';
import { questionWords as words } from '../../../../shared/content/words/questions-to-ask';
import { reportsWords } from '../../../../shared/content/words/reports';
import type { QuestionsOptions } from '../../../../shared/contract/reports/questions';
import { useRead } from '../../../bridge/queries';
import { Card } from '../../../ui/card';
import { CheckField } from '../../../ui/check-field';
import { FailureNotice } from '../../../ui/failure-notice';
import { OwnLines } from '../../../ui/own-lines/own-lines';
import { SelectField } from '../../../ui/select-field';
import { PaperChoice } from '../paper-choice';
import { ReportMaker } from '../report-maker';
import styles from '../reports.module.css';

/** Questions to ask: the list of them, and the page to take along. */
export function QuestionsMaker() {
  const [options, setOptions] = useState<QuestionsOptions>({
    kind: 'questions',
    appointmentId: null,
    appointment: true,
    note: false,
    asked: false,
    paper: 'letter',
  });
  const change = (changed: Partial<QuestionsOptions>) => setOptions((before) => ({ ...before, ...changed }));
  const lines = useRead('lines.get', { lists: ['questions'] });
  const ahead = useRead('appointments.ahead', {}, { fresh: true });
  const appointments = ahead.data?.appointments ?? [];
  const chosen = appointments.find(({ id }) => id === options.appointmentId) ?? null;
  const questions = lines.data?.lines ?? [];
  return (
    <ReportMaker
      kind="questions"
      options={options}
      switches={
        chosen === null
          ? {}
          : {
              appointments: {
                on: options.appointment,
                set: (appointment) => change({ appointment }),
              },
              ...(chosen.note.trim() === ''
                ? {}
                : { notes: { on: options.note, set: (note: boolean) => change({ note }) } }),
            }
      }
    >
      <Card title={words.title}>
        <p className={styles.hint}>{questions.length === 0 ? words.empty : words.about}</p>
        <FailureNotice error={lines.error ?? ahead.error} />
        {lines.data && ahead.data && (
          <OwnLines
            list="questions"
            name={words.list}
            lines={questions}
            example={words.example}
            asking={{ appointments, today: ahead.data.today }}
          />
        )}
      </Card>
      <Card title={reportsWords.contents}>
        <div className={styles.fields}>
          {appointments.length > 0 && (
            <SelectField
              label={words.forWhom}
              value={options.appointmentId ?? ''}
              onChange={(id) => change({ appointmentId: id === '' ? null : id })}
              choices={[
                { value: '', label: words.allQuestions },
                ...appointments.map((one) => ({ value: one.id, label: words.appointment(one) })),
              ]}
            />
          )}
          {questions.some(({ askedOn }) => askedOn !== null) && (
            <CheckField
              label={words.withAsked}
              checked={options.asked}
              onChange={(asked) => change({ asked })}
            />
          )}
          <PaperChoice value={options.paper} onChange={(paper) => change({ paper })} />
        </div>
      </Card>
    </ReportMaker>
  );
}
