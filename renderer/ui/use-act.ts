import { useRef } from 'react';
import { CallFailure } from '../bridge/client';
import { useAnnounce } from './announcer';
import { failureText } from './failure-notice';

/** What was done, in words, and what takes it back. */
export interface Done {
  text: string;
  undo?: {
    label: string;
    act: () => Promise<unknown>;
    /** What is said once it is taken back; left out where the screen shows it. */
    undone?: string;
  };
}

/** Gives what says that something was done, with its undo; where that fails, it says why. */
export function useSay(): (done: Done) => void {
  const announce = useAnnounce();
  const attempt = useAttempt();
  return ({ text, undo }) => {
    if (undo === undefined) {
      announce({ text });
      return;
    }
    const { label, act, undone } = undo;
    const takeBack = async () => {
      await act();
      if (undone !== undefined) announce({ text: undone });
    };
    announce({ text, undo: { label, run: () => void attempt(takeBack) } });
  };
}

/**
 * Gives what does something that can be taken back: it says what was done, with its undo, or why it was not. Resolves
 * to whether it was done.
 */
export function useAct(): (act: () => Promise<Done>) => Promise<boolean> {
  const say = useSay();
  const attempt = useAttempt();
  return (act) => attempt(async () => say(await act()));
}

/** The same for what adds something: a double press adds it once. Resolves to false for a press that was passed over. */
export function useActOnce(): (act: () => Promise<Done>) => Promise<boolean> {
  const act = useAct();
  const isUnderWay = useRef(false);
  return async (work) => {
    if (isUnderWay.current) return false;
    isUnderWay.current = true;
    try {
      return await act(work);
    } finally {
      isUnderWay.current = false;
    }
  };
}

/** Gives what runs something, and says why where the vault refuses it. Resolves to whether it was done. */
function useAttempt(): (work: () => Promise<void>) => Promise<boolean> {
  const announce = useAnnounce();
  return async (work) => {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      announce({ text: failureText(error) });
      return false;
    }
  };
}
