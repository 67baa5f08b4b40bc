import { Link } from 'wouter';
import { craving } from '../../../shared/content/library/coping/craving';
import { copingWords } from '../../../shared/content/words/coping';
import { measureLabel } from '../../../shared/content/words/measures';
import { safetyPlanWords } from '../../../shared/content/words/safety-plan';
import { urgeWords as words } from '../../../shared/content/words/urge';
import type { DoseTag } from '../../../shared/contract/dose-tags';
import { asOwnWords } from '../../../shared/contract/own-words';
import { Card } from '../../ui/card';
import { comfortCautions } from '../../ui/library/comfort-cautions';
import { OwnLines } from '../../ui/own-lines/own-lines';
import { isSameWord } from '../../ui/own-word';
import styles from './urge.module.css';
import type { UrgeData } from './use-urge-data';

/** The most things that helped before; more is too much to choose from in such an hour. */
const mostShown = 5;

/** What to do while waiting: own plans, the comfort list, what helped before, or else what others do. */
export function ThingsToDo({ data, triggers }: { data: UrgeData; triggers: readonly DoseTag[] }) {
  const { tried, plans, linesOf } = data;
  const comfort = linesOf('comfort');
  const chosen = plans.filter(({ what }) => triggers.some((tag) => isSameWord(tag, asOwnWords(what))));
  const shownPlans = chosen.length > 0 ? chosen : plans;
  const helped = [...tried]
    .sort((a, b) => (b.mean ?? 0) - (a.mean ?? 0))
    .flatMap(({ measure, mean, rated }) =>
      mean === null || mean < 1 ? [] : [words.helpedLine(measureLabel(measure), mean, rated)],
    );
  const ideas = craving.claims.filter(({ kind }) => kind === 'mind' || kind === 'body');
  const isEmpty = comfort.length + helped.length + shownPlans.length === 0;
  return (
    <Card title={words.toDo} aside={<Link href="/coping">{words.more}</Link>}>
      <div className={styles.parts}>
        <List
          title={words.plans}
          lines={shownPlans.slice(0, mostShown).map(({ what, plan }) => words.plan(what, plan))}
        />
        <List title={words.comfort} lines={comfort.map(({ text }) => text)} />
        {comfortCautions(comfort).map((text) => (
          <p key={text} className={styles.caution}>
            <strong>{copingWords.comfort.caution}:</strong> {text}
          </p>
        ))}
        <List title={words.helped} lines={helped.slice(0, mostShown)} />
        {isEmpty && <List title={words.ideas} lines={ideas.map(({ text }) => text)} />}
      </div>
    </Card>
  );
}

/** Why the person does this; where nothing is written yet, the place to write it. */
export function Reasons({ data }: { data: UrgeData }) {
  const reasons = data.linesOf('reasons');
  return (
    <Card title={words.reasons}>
      {reasons.length > 0 ? (
        <ul className={styles.reasons}>
          {reasons.map(({ id, text }) => (
            <li key={id} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p className={styles.quiet}>{words.noReasons}</p>
          <OwnLines
            list="reasons"
            name={copingWords.reasons.name}
            lines={reasons}
            example={copingWords.reasons.example}
          />
        </>
      )}
    </Card>
  );
}

/** Whom to call, with their numbers. */
export function PeopleToCall({ data }: { data: UrgeData }) {
  const { people } = data;
  return (
    <Card title={words.people}>
      {people.length > 0 ? (
        <ul className={styles.list}>
          {people.map(({ id, text, reach }) => (
            <li key={id} dir="auto">
              {safetyPlanWords.reach(text, reach)}
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {words.noPeople} <Link href="/safety-plan">{words.toSafetyPlan}</Link>
        </p>
      )}
      <p className={styles.quiet}>{words.crisis}</p>
    </Card>
  );
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
