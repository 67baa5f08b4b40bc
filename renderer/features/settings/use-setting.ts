import { useState } from 'react';
import { settingsWords } from '../../../shared/content/words/settings';
import type { Settings } from '../../../shared/contract/settings';
import { CallFailure, call } from '../../bridge/client';
import { useAnnounce } from '../../ui/announcer';
import { failureText } from '../../ui/failure-notice';

/** One setting: what to show, and what changes it. */
export interface Setting<K extends keyof Settings> {
  /** What was just chosen, until the vault has said what is set. */
  shown: Settings[K];
  /** Changes it, says `said`, and offers to take it back. */
  set(chosen: Settings[K], said: string): void;
}

/** The setting `name`, which is `value` in the vault. */
export function useSetting<K extends keyof Settings>(name: K, value: Settings[K]): Setting<K> {
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<{ value: Settings[K] } | null>(null);

  async function save(wanted: Settings[K]): Promise<boolean> {
    setChosen({ value: wanted });
    try {
      await call('settings.set', { [name]: wanted });
      return true;
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      setChosen(null);
      announce({ text: failureText(error) });
      return false;
    }
  }

  return {
    shown: chosen?.value ?? value,
    set(wanted, said) {
      const before = value;
      void save(wanted).then((saved) => {
        if (!saved) return;
        announce({ text: said, undo: { label: settingsWords.undo, run: () => void save(before) } });
      });
    },
  };
}
