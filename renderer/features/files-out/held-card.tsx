import { filesOutWords as words } from '../../../shared/content/words/files-out';
import { useRead } from '../../bridge/queries';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import { FailureNotice } from '../../ui/failure-notice';
import { Notice } from '../../ui/notice';
import { type Choices, fileOf, isPartOf, withPart } from './file-choices';
import styles from './files-out.module.css';
import { SaveFile } from './save-file';

interface Props {
  choices: Choices;
  onChange: (choices: Choices) => void;
}

/** What the file says, made from the very days that go into it, with a tick for each part that can be left out. */
export function HeldCard({ choices, onChange }: Props) {
  const file = fileOf(choices);
  const contents = useRead('files.contents', file ?? never, { enabled: file !== null });
  const held = file === null ? undefined : contents.data?.held;
  const chosen = choices.parts[choices.kind];
  const parts = held?.flatMap((each) =>
    isPartOf(choices.kind, each.what) ? { ...each, what: each.what } : [],
  );
  const fixed = held?.filter(({ what }) => !isPartOf(choices.kind, what));
  return (
    <Card title={words.holds}>
      <div className={styles.parts}>
        <FailureNotice error={contents.error} />
        <p role="status" className={styles.status}>
          {file === null
            ? words.noDays
            : held === undefined
              ? words.looking
              : held.length === 0 && words.nothing}
        </p>
        {fixed !== undefined && fixed.length > 0 && (
          <div>
            <p>{words.holdsAlways}</p>
            <ul className={styles.points}>
              {fixed.map((each) => (
                <li key={each.what}>{words.held(each)}</li>
              ))}
            </ul>
          </div>
        )}
        {parts !== undefined && parts.length > 0 && (
          <fieldset className={styles.ticks}>
            <legend>{words.holdsToo}</legend>
            {parts.map((each) => (
              <CheckField
                key={each.what}
                label={words.held(each)}
                checked={chosen.includes(each.what)}
                onChange={(isIn) => onChange(withPart(choices, each.what, isIn))}
              />
            ))}
          </fieldset>
        )}
        <Notice kind="care">
          <p>{words.leaving}</p>
          {choices.kind === 'calendar' && <p>{words.calendarLeaving}</p>}
        </Notice>
        <SaveFile file={file} parts={chosen} empty={held === undefined || held.length === 0} />
      </div>
    </Card>
  );
}

/** Not asked for while the days are none. */
const never = { kind: 'doses', from: '2000-01-01', to: '2000-01-01' } as never;
