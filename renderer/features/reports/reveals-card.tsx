import { revealsWords, revealText } from '../../../shared/content/words/reveals';
import type { Reveal, RevealId } from '../../../shared/contract/reveals';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import styles from './reports.module.css';

/** What can be left out of a page: whether it is on it now, and what puts it there or takes it off. */
export type Switches = Partial<Record<RevealId, { readonly on: boolean; set(on: boolean): void }>>;

interface Props {
  /** What the page in the preview tells; empty while there is none. */
  reveals: readonly Reveal[];
  switches: Switches;
}

/** What the page tells whoever reads it, each with its switch; what was switched off stays here, to put it back. */
export function RevealsCard({ reveals, switches }: Props) {
  const off = (Object.keys(switches) as RevealId[]).filter(
    (id) => switches[id]?.on === false && !reveals.some((reveal) => reveal.id === id),
  );
  return (
    <Card title={revealsWords.title}>
      <p className={styles.hint}>{reveals.length === 0 ? revealsWords.nothing : revealsWords.about}</p>
      <ul className={styles.reveals}>
        {reveals.map((reveal) => {
          const own = switches[reveal.id];
          return (
            <li key={reveal.id}>
              {own === undefined ? (
                <p className={styles.fixed}>
                  {revealText(reveal)} <span className={styles.hint}>{revealsWords.why(reveal.id)}</span>
                </p>
              ) : (
                <CheckField label={revealText(reveal)} checked onChange={own.set} />
              )}
            </li>
          );
        })}
        {off.map((id) => (
          <li key={id}>
            <CheckField
              label={revealsWords.offered[id]}
              checked={false}
              onChange={(on) => switches[id]?.set(on)}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
