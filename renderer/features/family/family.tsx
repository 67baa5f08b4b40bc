import { forFamily } from '../../../shared/content/library/people/for-family';
import { resourceOf } from '../../../shared/content/resources';
import { type SourceId, sources } from '../../../shared/content/sources';
import { familyWords as words } from '../../../shared/content/words/family';
import { libraryWords } from '../../../shared/content/words/library';
import { familyParts } from '../../../shared/contract/reports/family';
import { ButtonLink } from '../../ui/button-link';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { SafetyPlanTabs } from '../../ui/safety-plan-tabs';
import { WaysToReach } from '../../ui/ways-to-reach';
import styles from './family.module.css';

const sourceIds: readonly SourceId[] = [
  ...new Set(forFamily.claims.flatMap((claim): readonly SourceId[] => claim.sources)),
];

/** What family and friends can read: nothing of the vault is on it, and it names no substance. */
export function Family() {
  return (
    <Page
      title={words.title}
      about={words.screenAbout}
      actions={<ButtonLink href="/reports/family">{words.paper}</ButtonLink>}
    >
      <SafetyPlanTabs />
      <div className={styles.parts}>
        <p className={styles.intro}>{words.intro.neutral}</p>
        {familyParts.map((part) => (
          <Card key={part} title={words.parts[part]}>
            <ul className={styles.lines}>
              {forFamily.claims
                .filter(({ kind }) => kind === part)
                .map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
            </ul>
            {part === 'ask' && <Groups />}
          </Card>
        ))}
        <p className={styles.quiet}>
          {words.noCare} {libraryWords.sources(sourceIds.map((id) => sources[id].name))}
        </p>
      </div>
    </Page>
  );
}

function Groups() {
  return (
    <div className={styles.groups}>
      {(['nar-anon', 'al-anon'] as const).map((id) => (
        <section key={id}>
          <h3>{resourceOf(id).name}</h3>
          <WaysToReach resource={resourceOf(id)} />
        </section>
      ))}
    </div>
  );
}
