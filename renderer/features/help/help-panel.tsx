import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { crisisLines, type Resource, resources } from '../../../shared/content/resources';
import { fullDate } from '../../../shared/content/words/dates';
import { helpWords } from '../../../shared/content/words/help';
import { safetyPlanWords } from '../../../shared/content/words/safety-plan';
import type { LocalDate } from '../../../shared/time';
import { useRead } from '../../bridge/queries';
import { ButtonLink } from '../../ui/button-link';
import { DoorCardLines } from '../../ui/door-card';
import { Sheet } from '../../ui/sheet';
import { WaysToReach } from '../../ui/ways-to-reach';
import styles from './help-panel.module.css';

interface Props {
  open: boolean;
  onClose: () => void;
  /** Whether the vault is open, so that the person's own plan can be shown. */
  withPlan: boolean;
}

const otherPlaces: readonly Resource[] = resources.filter((resource) => !resource.crisis);

/** All lines and places that help, crisis lines first. Works over every screen, also while locked. */
export function HelpPanel({ open, onClose, withPlan }: Props) {
  return (
    <Sheet title={helpWords.title} open={open} onClose={onClose} closeLabel={helpWords.close} place="side">
      {withPlan && (
        // The panel lies over all screens, outside of what knows their addresses.
        <Router hook={useHashLocation}>
          <p>
            <ButtonLink href="/safety-plan" onClick={onClose}>
              {safetyPlanWords.link}
            </ButtonLink>
          </p>
        </Router>
      )}
      {open && !withPlan && <OwnCard />}
      <ul className={styles.lines}>
        {crisisLines.map((line) => (
          <li key={line.id} className={styles.crisis}>
            <h3 className={styles.name}>{line.name}</h3>
            <p className={styles.purpose}>{line.purpose}</p>
            <WaysToReach resource={line} large />
          </li>
        ))}
      </ul>
      <section>
        <h3 className={styles.heading}>{helpWords.others}</h3>
        <ul className={styles.lines}>
          {otherPlaces.map((place) => (
            <li key={place.id} className={styles.place}>
              <h4 className={styles.name}>{place.name}</h4>
              <p className={styles.purpose}>{place.purpose}</p>
              <WaysToReach resource={place} />
            </li>
          ))}
        </ul>
      </section>
      <p className={styles.purpose}>{helpWords.copyOnly}</p>
      <p className={styles.purpose}>{helpWords.checked(fullDate(lastChecked()))}</p>
    </Sheet>
  );
}

/** What was chosen to be read without the password, if anything. */
function OwnCard() {
  const card = useRead('door.card', {}).data?.card ?? null;
  if (card === null || card.groups.length === 0) return null;
  return (
    <section className={styles.own}>
      <h3 className={styles.heading}>{card.title}</h3>
      <DoorCardLines card={card} />
    </section>
  );
}

/** The day since which no number was left unchecked. */
function lastChecked(): LocalDate {
  return resources.map(({ lastVerified }) => lastVerified).sort()[0] as unknown as LocalDate;
}
