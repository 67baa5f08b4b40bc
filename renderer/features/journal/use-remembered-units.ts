import { useEffect, useRef } from 'react';
import type { Settings } from '../../../shared/contract/settings';
import { CallFailure, call } from '../../bridge/client';

/** Makes the units that are chosen here those of the settings, so that they are asked for once. */
export function useRememberedUnits(
  temperatureUnit: Settings['temperatureUnit'],
  weightUnit: Settings['weightUnit'],
): void {
  const known = useRef({ temperatureUnit, weightUnit });
  useEffect(() => {
    const { current } = known;
    if (current.temperatureUnit === temperatureUnit && current.weightUnit === weightUnit) return;
    known.current = { temperatureUnit, weightUnit };
    call('settings.set', known.current).catch((error: unknown) => {
      // The units on this screen stay as they were chosen; the next entry asks again.
      if (!(error instanceof CallFailure)) throw error;
    });
  }, [temperatureUnit, weightUnit]);
}
