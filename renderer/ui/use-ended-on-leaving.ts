import { useEffect, useRef } from 'react';
import { call } from '../bridge/client';

/** Ends the long work that a place has asked for when the person leaves it meanwhile: nobody waits for it any more. */
export function useEndedOnLeaving(busy: boolean): void {
  const stillBusy = useRef(busy);
  useEffect(() => {
    stillBusy.current = busy;
  }, [busy]);
  useEffect(
    () => () => {
      if (stillBusy.current) void call('work.cancel', {}).catch(() => undefined);
    },
    [],
  );
}
