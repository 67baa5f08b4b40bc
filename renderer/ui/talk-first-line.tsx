import { Link } from 'wouter';
import { healthWords } from '../../shared/content/words/health';
import { useRead } from '../bridge/queries';

/** Where a plan is made: how many things there are to talk over first, with the way to them; nothing where there are none. */
export function TalkFirstLine() {
  const { data } = useRead('background.get', {});
  const count = data?.talkFirst.length ?? 0;
  if (count === 0) return null;
  return (
    <p>
      <Link href="/journal/health">{healthWords.talk.count(count)}</Link>
    </p>
  );
}
