import { useEffect, useRef, useState } from 'react';
import type { InputOf, OutputOf } from '../../../shared/contract/contract';
import { call } from '../../bridge/client';

type Choices = InputOf<'plans.sketch'>;

interface Sketch {
  /** The newest curve that came; it stays while the next one is on its way. Null before the first, and after an error. */
  curve: OutputOf<'plans.sketch'> | null;
  error: unknown;
}

/**
 * The curve of some choices, while a slider moves: one call at a time, and when its answer comes the next is for the
 * choices as they are then. Those in between are left out, so that the curve never lags behind the hand.
 */
export function useSketch(choices: Choices): Sketch {
  const [sketch, setSketch] = useState<Sketch>({ curve: null, error: null });
  const wanted = useRef<string | null>(null);
  const isAsking = useRef(false);
  const isGone = useRef(false);
  const key = JSON.stringify(choices);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  useEffect(() => {
    wanted.current = key;
    if (!isAsking.current) void askUntilCurrent();

    async function askUntilCurrent(): Promise<void> {
      isAsking.current = true;
      let asked: string | null = null;
      while (asked !== wanted.current && wanted.current !== null && !isGone.current) {
        asked = wanted.current;
        const answer = await sketchOf(JSON.parse(asked) as Choices);
        if (!isGone.current) setSketch(answer);
      }
      isAsking.current = false;
    }
  }, [key]);

  return sketch;
}

async function sketchOf(choices: Choices): Promise<Sketch> {
  try {
    return { curve: await call('plans.sketch', choices), error: null };
  } catch (error) {
    return { curve: null, error };
  }
}
