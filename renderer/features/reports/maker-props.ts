import type { Today } from '../../../shared/contract/days';

/** What the screen of a kind of page begins with. */
export interface MakerProps {
  today: Today;
}
