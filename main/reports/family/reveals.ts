import type { FamilyReport } from '../../../shared/contract/reports/family';
import type { Reveal } from '../../../shared/contract/reveals';
import { namesSubstance } from '../mask';
import { told } from '../reveals';

/** What the page for family tells: that somebody cuts down, and beyond that only what was chosen or typed. */
export function familyReveals({ intro, message }: FamilyReport): Reveal[] {
  return [
    ...told('cutting-down', true),
    ...told('substance', namesSubstance(`${intro} ${message}`)),
    ...told('own-message', message !== ''),
  ];
}
