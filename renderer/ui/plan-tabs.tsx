import { Link, useLocation } from 'wouter';
import { frameWords } from '../../shared/content/words/frame';
import styles from './plan-tabs.module.css';

const tabs = [
  { path: '/plan', label: frameWords.planTabs.plan },
  { path: '/plan/supply', label: frameWords.planTabs.supply },
  { path: '/plan/products', label: frameWords.planTabs.products },
] as const;

/** The way between the pages that belong to the plan; stands under each one's heading. */
export function PlanTabs() {
  const [location] = useLocation();
  return (
    <nav aria-label={frameWords.planTabs.label}>
      <ul className={styles.tabs}>
        {tabs.map(({ path, label }) => (
          <li key={path}>
            <Link href={path} className={styles.tab} aria-current={location === path ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
