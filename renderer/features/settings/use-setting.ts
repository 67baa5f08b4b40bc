import { useState } from 'react';
import { settingsWords } from '../../../shared/content/words/settings';
import type { Settings } from '../../../shared/contract/settings';
import { call } from '../../bridge/client';
import { useAct } from '../../ui/use-act';

/** One setting: what to show, and what changes it. */
export interface Setting<K extends keyof Settings> {
  /** What was just chosen, until the vault has said what is set. */
  shown: Settings[K];
  /** Changes it, says `said`, and offers to take it back. */
  set(chosen: Settings[K], said: string): void;
}

/** The setting `name`, which is `value` in the vault. */
export function useSetting<K extends keyof Settings>(name: K, value: Settings[K]): Setting<K> {
  const act = useAct();
  const [chosen, setChosen] = useState<{ value: Settings[K] } | null>(null);

  async function save(wanted: Settings[K]): Promise<void> {
    setChosen({ value: wanted });
    try {
      await call('settings.set', { [name]: wanted });
    } catch (error) {
      setChosen(null);
      throw error;
    }
  }

  return {
    shown: chosen?.value ?? value,
    set(wanted, said) {
      void act(async () => {
        await save(wanted);
        return { text: said, undo: { label: settingsWords.undo, act: () => save(value) } };
      });
    },
  };
}
