import { helpWords } from '../../shared/content/words/help';
import { Button } from './button';
import styles from './crisis-foot.module.css';
import { Icon } from './icon';

/** The crisis numbers as plain text, and the way to all lines: for screens without the rail. */
export function CrisisFoot({ onHelp }: { onHelp: () => void }) {
  return (
    <footer className={styles.foot}>
      <p>{helpWords.foot}</p>
      <Button className={styles.help} onClick={onHelp} aria-keyshortcuts="F1">
        <Icon name="help" />
        {helpWords.title}
      </Button>
    </footer>
  );
}
