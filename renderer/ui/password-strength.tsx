import { useEffect, useState } from 'react';
import { strengthText } from '../../shared/content/words/keys';
import type { Strength } from '../../shared/contract/keys';
import { call } from '../bridge/client';
import styles from './password-strength.module.css';

/** A pause in typing after which the password is looked at. */
const pauseMs = 250;

/** How hard a password is to guess, as four bars and in words. The words are the vault's estimate; nothing is kept. */
export function PasswordStrength({ password }: { password: string }) {
  const [estimate, setEstimate] = useState<{ of: string; strength: Strength } | null>(null);

  useEffect(() => {
    if (password === '') return;
    let isLatest = true;
    const timer = setTimeout(() => {
      // Without an estimate nothing is said of it; the vault still refuses a password that is too easy.
      void call('keys.strength', { password }).then(
        (strength) => isLatest && setEstimate({ of: password, strength }),
        () => isLatest && setEstimate(null),
      );
    }, pauseMs);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [password]);

  // The estimate before stands while the next one is made, so that nothing jumps at each key.
  const shown = password === '' ? null : estimate;
  return (
    <div className={styles.strength}>
      <span className={styles.bars} aria-hidden="true" data-enough={shown?.strength.enough ?? false}>
        {[1, 2, 3, 4].map((bar) => (
          <span key={bar} data-filled={shown !== null && bar <= Math.max(1, shown.strength.score)} />
        ))}
      </span>
      <p role="status" className={styles.words}>
        {shown !== null && strengthText(shown.strength)}
      </p>
    </div>
  );
}
