import { Link, useLocation } from 'wouter';
import { frameWords } from '../../shared/content/words/frame';
import { call } from '../bridge/client';
import { Icon, type IconName } from '../ui/icon';
import styles from './rail.module.css';

const screens: readonly { path: string; label: string; icon: IconName }[] = [
  { path: '/', label: frameWords.today, icon: 'today' },
  { path: '/calendar', label: frameWords.calendar, icon: 'calendar' },
  { path: '/journal', label: frameWords.journal, icon: 'journal' },
  { path: '/trends', label: frameWords.trends, icon: 'trends' },
  { path: '/plan', label: frameWords.plan, icon: 'plan' },
  { path: '/coping', label: frameWords.coping, icon: 'coping' },
  { path: '/safety-plan', label: frameWords.safetyPlan, icon: 'safety' },
  { path: '/reports', label: frameWords.reports, icon: 'reports' },
  { path: '/learn', label: frameWords.learn, icon: 'learn' },
  { path: '/settings', label: frameWords.settings, icon: 'settings' },
];

/** The way between screens, with help and lock always at its foot. */
export function Rail({ onHelp, standIn }: { onHelp: () => void; standIn: boolean }) {
  const [location] = useLocation();
  const current = (path: string) => (path === '/' ? location === '/' : location.startsWith(path));
  return (
    <nav className={styles.rail} aria-label={frameWords.mainNavigation}>
      <p className={styles.name}>{frameWords.product}</p>
      <ul className={styles.screens}>
        {screens.map(({ path, label, icon }) => (
          <li key={path}>
            <Link href={path} className={styles.item} aria-current={current(path) ? 'page' : undefined}>
              <Icon name={icon} />
              <span>{label}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        {standIn && <p className={styles.standIn}>{frameWords.standIn}</p>}
        <button
          type="button"
          className={`${styles.item} ${styles.help}`}
          onClick={onHelp}
          aria-keyshortcuts="F1"
        >
          <Icon name="help" />
          <span>{frameWords.help}</span>
        </button>
        <p className={styles.crisis}>{frameWords.crisis}</p>
        <button
          type="button"
          className={styles.item}
          onClick={() => void call('shell.lock', {})}
          aria-keyshortcuts="Control+L Meta+L"
        >
          <Icon name="lock" />
          <span>{frameWords.lock}</span>
        </button>
      </div>
    </nav>
  );
}
