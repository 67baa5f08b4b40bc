import type { ReactNode } from 'react';
import { type CautionId, cautions } from '../../../shared/content/library/cautions';
import { type Claim, claimKinds, type Topic } from '../../../shared/content/library/topic';
import { type SourceId, sources } from '../../../shared/content/sources';
import { libraryWords as words } from '../../../shared/content/words/library';
import styles from './topic-claims.module.css';

interface Props {
  topic: Topic;
  /** What stands below a sentence, such as what can be done with it. */
  below?: (claim: Claim) => ReactNode;
  /** The headings of its parts: below a card's title by default, or the first below a screen's. */
  headings?: 'h2' | 'h3';
}

/** What a topic says, by what each sentence is for, with what has to be said beside it and where it comes from. */
export function TopicClaims({ topic, below, headings: Heading = 'h3' }: Props) {
  const kinds = claimKinds.filter((kind) => topic.claims.some((claim) => claim.kind === kind));
  return (
    <div className={styles.topic}>
      {kinds.map((kind) => {
        const claims = topic.claims.filter((claim) => claim.kind === kind);
        return (
          <section key={kind} className={styles.kind}>
            <Heading className={styles.title}>{words.kinds[kind]}</Heading>
            <ul>
              {claims.map((claim) => (
                <li key={claim.text}>
                  {claim.text}
                  {below?.(claim)}
                </li>
              ))}
            </ul>
            {cautionsOf(claims).map((id) => (
              <p key={id} className={styles.caution}>
                <strong>{words.caution}:</strong> {cautions[id].text}
              </p>
            ))}
          </section>
        );
      })}
      <p className={styles.sources}>{words.sources(sourcesOf(topic).map((id) => sources[id].name))}</p>
    </div>
  );
}

function cautionsOf(claims: Topic['claims']): CautionId[] {
  return [...new Set(claims.flatMap((claim) => claim.cautions ?? []))];
}

function sourcesOf({ claims }: Topic): SourceId[] {
  const ofCautions = cautionsOf(claims).flatMap((id): readonly SourceId[] => cautions[id].sources);
  return [...new Set([...claims.flatMap((claim) => [...claim.sources]), ...ofCautions])];
}
