import type { BodyUnits } from '../../shared/content/words/vitals';
import { defaultSettings } from '../../shared/contract/settings';
import { useRead } from '../bridge/queries';

/** The units of the settings that body measures are shown in. */
export function useBodyUnits(): BodyUnits {
  return useRead('settings.get', {}).data ?? defaultSettings;
}
