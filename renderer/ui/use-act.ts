import { CallFailure } from '../bridge/client';
import { useAnnounce } from './announcer';
import { failureText } from './failure-notice';

/** What was done, in words, and what takes it back. */
export interface Done {
  text: string;
  undo?: { label: string; act: () => Promise<unknown>; undone: string };
}

/**
 * Gives what does something that can be taken back: it says what was done, with its undo, or why it was not. Resolves
 * to whether it was done.
 */
export function useAct(): (act: () => Promise<Done>) => Promise<boolean> {
  const announce = useAnnounce();

  async function attempt(act: () => Promise<Done>): Promise<boolean> {
    try {
      const { text, undo } = await act();
      announce(undo === undefined ? { text } : { text, undo: { label: undo.label, run: back(undo) } });
      return true;
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      announce({ text: failureText(error) });
      return false;
    }
  }

  function back({ act, undone }: NonNullable<Done['undo']>): () => void {
    return () =>
      void attempt(async () => {
        await act();
        return { text: undone };
      });
  }

  return attempt;
}
