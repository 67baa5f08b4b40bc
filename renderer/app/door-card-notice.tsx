import { useLocation } from 'wouter';
import { doorWords as words } from '../../shared/content/words/door';
import { useRead } from '../bridge/queries';
import { ButtonLink } from '../ui/button-link';
import { Notice } from '../ui/notice';

const address = '/safety-plan/lock-screen';

/** Says when the card on the lock screen is not what the person takes it to be, and leads to it. */
export function DoorCardNotice() {
  const [location] = useLocation();
  const overview = useRead('door.overview', {});
  const amiss = overview.data === undefined ? null : words.standing[overview.data.standing];
  // The page of the card says it by itself.
  if (amiss === null || location === address) return null;
  return (
    <Notice kind="care" live>
      <p>{amiss}</p>
      <ButtonLink href={address}>{words.look}</ButtonLink>
    </Notice>
  );
}
