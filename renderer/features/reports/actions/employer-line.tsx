import { useEffect } from 'react';
import { employerLine } from '../../../../shared/content/words/health-work';
import { useRead } from '../../../bridge/queries';
import styles from './report-actions.module.css';

// Said on the first screen with a way out in one sitting; a lock brings a new window, and with it a new sitting.
const sitting = { said: false };

/** Reminds those who work in health care, once per sitting, that what leaves may stay with an employer. */
export function EmployerLine() {
  const background = useRead('background.get', {}, { enabled: !sitting.said });
  const applies = background.data?.answers.healthWork === true;
  useEffect(
    () => () => {
      if (applies) sitting.said = true;
    },
    [applies],
  );
  return applies && !sitting.said ? <p className={styles.hint}>{employerLine}</p> : null;
}
