import { ownLineWords } from '../../../shared/content/words/own-lines';
import { earlySignFact, earlySignWords as words } from '../../../shared/content/words/triggers';
import { type EarlySignId, earlySignIds } from '../../../shared/contract/early-signs';
import { call } from '../../bridge/client';
import { useChange, useRead } from '../../bridge/queries';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import { AddChips } from '../../ui/chips';
import { FailureNotice } from '../../ui/failure-notice';
import { Fold } from '../../ui/fold';
import { Notice } from '../../ui/notice';
import { OwnLines } from '../../ui/own-lines/own-lines';
import { isSameWord } from '../../ui/own-word';
import { useAct } from '../../ui/use-act';
import { WhyWeSayThis } from '../../ui/why-we-say-this';
import styles from './triggers.module.css';

const list = 'early-warnings';

/** What the person notices first when a hard time begins, and what of it the journal shows. */
export function EarlySigns() {
  const { data, error } = useRead('lines.get', { lists: [list] });
  const act = useAct();
  const lines = data?.lines ?? [];
  const ideas = words.ideaList.filter((idea) => !lines.some(({ text }) => isSameWord(text, idea)));

  const add = (text: string) =>
    act(async () => {
      const { id } = await call('lines.save', { id: null, list, text, reach: '', appointmentId: null });
      const back = () => call('lines.remove', { id });
      return { text: words.added(text), undo: { label: ownLineWords.undo, act: back } };
    });

  return (
    <Card title={words.title}>
      <div className={styles.parts}>
        <p className={styles.quiet}>{words.about}</p>
        <FailureNotice error={error} />
        {data && <OwnLines list={list} name={words.list} lines={lines} example={words.example} />}
        {ideas.length > 0 && (
          <Fold title={words.ideas}>
            <AddChips
              legend={words.ideasLegend}
              choices={ideas}
              label={(idea) => idea}
              onAdd={(idea) => void add(idea)}
            />
          </Fold>
        )}
        <WatchedSigns />
      </div>
    </Card>
  );
}

/** The signs that a journal can show: which of them are this person's, and whether they are there now. */
function WatchedSigns() {
  const { data: settings } = useRead('settings.get', {});
  const change = useChange('settings.set');
  if (!settings) return null;
  const { watchedSigns } = settings;
  const set = (id: EarlySignId, watched: boolean) =>
    change.mutate({
      watchedSigns: earlySignIds.filter((each) => (each === id ? watched : watchedSigns.includes(each))),
    });
  return (
    <section className={styles.parts} aria-labelledby="signs-of-journal">
      <h3 id="signs-of-journal">{words.journal.title}</h3>
      <p className={styles.quiet}>{words.journal.about}</p>
      <div className={styles.checks}>
        {earlySignIds.map((id) => (
          <CheckField
            key={id}
            label={words.journal.names[id]}
            checked={watchedSigns.includes(id)}
            onChange={(watched) => set(id, watched)}
          />
        ))}
      </div>
      <FailureNotice error={change.error} />
      {watchedSigns.length > 0 && <Compared watched={watchedSigns} />}
    </section>
  );
}

/** The last days against the signs that were chosen: what was logged, and nothing more. */
function Compared({ watched }: { watched: readonly EarlySignId[] }) {
  const { data, error } = useRead('trends.earlySigns', {}, { fresh: true });
  if (!data) return <FailureNotice error={error} />;
  const chosen = data.signs.filter(({ id }) => watched.includes(id));
  const seen = chosen.filter(({ state }) => state === 'seen');
  const unknown = chosen.filter(({ state }) => state === 'too-little');
  const { journal } = words;
  return (
    <div className={styles.parts} role="status">
      {seen.length > 0 && (
        <Notice kind="calm">
          <div className={styles.parts}>
            <p>{journal.seen(seen.length)}</p>
            <ul className={styles.facts}>
              {seen.map((sign) => (
                <li key={sign.id}>
                  <strong>{journal.names[sign.id]}.</strong> {earlySignFact(sign)}
                </li>
              ))}
            </ul>
            <p>{journal.next}</p>
            <div className={styles.actions}>
              <ButtonLink href="/safety-plan">{journal.toSafetyPlan}</ButtonLink>
            </div>
          </div>
        </Notice>
      )}
      {seen.length === 0 && unknown.length < chosen.length && <p>{journal.none}</p>}
      {unknown.length > 0 && (
        <p className={styles.quiet}>{journal.tooLittle(unknown.map(({ id }) => journal.names[id]))}</p>
      )}
      <WhyWeSayThis {...journal.reason} />
    </div>
  );
}
