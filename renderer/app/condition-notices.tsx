import { useEffect, useState } from 'react';
import { conditionWords } from '../../shared/content/words/condition';
import { isNothingLost, salvageWords } from '../../shared/content/words/salvage';
import { call } from '../bridge/client';
import { wallClock, wallDate } from '../bridge/clock';
import { useChange, useRead } from '../bridge/queries';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { SalvageAccount } from '../ui/salvage-account';

const shownMs = 12_000;
/** Late enough to be in nobody's way: neither the first screen's nor the automatic backup's. */
const checkAfterMs = 60_000;

/** What the vault held when it was opened, for some seconds; what was amiss then, for as long as it is open. */
export function ConditionNotices() {
  const condition = useRead('condition.overview', {});
  const put = useChange('condition.accountRead');
  const [fresh, setFresh] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setFresh(false), shownMs);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    // Busy with other work or locked by then: the next opening asks again.
    const timer = setTimeout(
      () => void call('condition.checkIfDue', {}).catch(() => undefined),
      checkAfterMs,
    );
    return () => clearTimeout(timer);
  }, []);
  if (!condition.data) return null;
  const { opened, log, clockBehind, salvage } = condition.data;
  const saved = opened.lastSavedAt === null ? null : new Date(opened.lastSavedAt);
  return (
    <>
      {salvage !== null && !salvage.read && (
        <Notice kind={isNothingLost(salvage) ? 'calm' : 'care'} title={salvageWords.saved} live>
          <SalvageAccount salvage={salvage}>
            <p>
              <Button onClick={() => put.mutate({})}>{salvageWords.read}</Button>
            </p>
          </SalvageAccount>
        </Notice>
      )}
      {log !== 'whole' && (
        <Notice kind="care" live>
          {conditionWords.log[log]}
        </Notice>
      )}
      {clockBehind && (
        <Notice kind="care" live>
          {conditionWords.clockBehind}
        </Notice>
      )}
      {fresh && saved !== null && (
        <Notice kind="calm">
          {conditionWords.lastSaved(wallDate(saved), wallClock(saved), opened.doses, opened.entries)}
        </Notice>
      )}
    </>
  );
}
