import type { KeyboardEventHandler } from 'react';
import { Link } from 'wouter';
import { signs } from '../../../shared/content/signs';
import { doseTagLabel } from '../../../shared/content/words/dose-tags';
import { medicineText } from '../../../shared/content/words/entry-parts';
import { measureLabel } from '../../../shared/content/words/measures';
import { quantity } from '../../../shared/content/words/quantities';
import { searchWords as words } from '../../../shared/content/words/search';
import type { Entry } from '../../../shared/contract/journal';
import type { Hit } from '../../../shared/contract/search';
import type { SymptomKey } from '../../../shared/contract/symptom-keys';
import type { Phrase } from '../../../shared/searched-words';
import { useSymptomList } from '../../ui/use-symptom-list';
import { Marked } from './marked';
import styles from './search-hit.module.css';
import { excerpt, hasAny } from './search-marks';

interface Props {
  hit: Hit;
  phrases: readonly Phrase[];
  /** Keys pressed on the way to it. */
  onKeyDown: KeyboardEventHandler<HTMLAnchorElement>;
}

/** So many words of an entry are shown beside its note, those looked for first. */
const mostLabels = 8;

/** One thing found: a way to it, its words, and the part of its note where they stand. */
export function SearchHit({ hit, phrases, onKeyDown }: Props) {
  const { labelOf } = useSymptomList();
  const { href, title, labels, note } = shown(hit, labelOf);
  const found = labels.filter((label) => hasAny(label, phrases));
  const others = labels.filter((label) => !found.includes(label));
  return (
    <li className={styles.hit}>
      <Link href={href} className={styles.link} onKeyDown={onKeyDown}>
        <Marked text={title} phrases={hit.kind === 'dose' ? phrases : []} />
      </Link>
      {note !== '' && (
        <p className={styles.note} dir="auto">
          <Marked text={excerpt(note, phrases)} phrases={phrases} />
        </p>
      )}
      {labels.length > 0 && (
        <p className={styles.labels}>
          {[...found, ...others].slice(0, mostLabels).map((label) => (
            <bdi key={label} className={styles.label}>
              <Marked text={label} phrases={phrases} />
            </bdi>
          ))}
        </p>
      )}
    </li>
  );
}

function shown(hit: Hit, labelOf: (key: SymptomKey) => string) {
  if (hit.kind === 'entry') {
    const { id, time, note } = hit.entry;
    return {
      href: `/journal/${id}`,
      title: words.entry(time),
      labels: once(labelsOf(hit.entry, labelOf)),
      note,
    };
  }
  const { dose, product } = hit;
  return {
    href: `/calendar/${dose.day}`,
    title: words.dose(quantity(dose.amount, product), product.name, dose.time),
    labels: once(dose.tags.map(doseTagLabel)),
    note: '',
  };
}

/** All that an entry is found by beside its note, symptoms with their ratings, the highest first. */
function labelsOf(entry: Entry, labelOf: (key: SymptomKey) => string): string[] {
  const rated = (Object.entries(entry.symptoms) as [SymptomKey, number][])
    .filter(([, rating]) => rating > 0)
    .sort(([, a], [, b]) => b - a);
  return [
    ...signs.filter(({ id }) => entry.signs.includes(id)).map(({ label }) => label),
    ...entry.tags.map((tag) => `#${tag}`),
    ...rated.map(([key, rating]) => `${labelOf(key)} ${rating}`),
    ...entry.triggers.map(doseTagLabel),
    ...entry.measures.map(({ what }) => measureLabel(what)),
    ...entry.medicines.map(medicineText),
    ...entry.substances,
  ];
}

function once(labels: readonly string[]): string[] {
  return [...new Set(labels)];
}
