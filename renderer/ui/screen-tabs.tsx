import { Link, useLocation } from 'wouter';
import styles from './screen-tabs.module.css';

interface Props {
  /** What the pages have in common, for a screen reader. */
  label: string;
  tabs: readonly { path: string; label: string }[];
}

/** The way between pages that belong to one screen of the rail; stands under each one's heading. */
export function ScreenTabs({ label, tabs }: Props) {
  const [location] = useLocation();
  return (
    <nav aria-label={label}>
      <ul className={styles.tabs}>
        {tabs.map((tab) => (
          <li key={tab.path}>
            <Link
              href={tab.path}
              className={styles.tab}
              aria-current={location === tab.path ? 'page' : undefined}
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
