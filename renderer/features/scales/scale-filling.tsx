import { frameWords } from '../../../shared/content/words/frame';
import { scales } from '../../../shared/scales/registry';
import type { FilledScaleId } from '../../../shared/scales/scale';
import { newId } from '../../bridge/ids';
import { useRead } from '../../bridge/queries';
import { useFlushed } from '../../bridge/use-flushed';
import { FailureNotice } from '../../ui/failure-notice';
import { ScaleForm } from './scale-form';

/** Opens a scale to fill in: what was begun today, or an empty one. */
export function ScaleFilling({ scale }: { scale: FilledScaleId }) {
  const flushed = useFlushed();
  const overview = useRead('scales.overview', {}, { fresh: true, enabled: flushed });
  // What another screen has read before may lack the last answers.
  if (!overview.data || !overview.isFetchedAfterMount) {
    // Said only before the form is there: what is read again and fails must not take away what is being answered.
    return overview.error ? (
      <FailureNotice error={overview.error} />
    ) : (
      <p role="status">{frameWords.loading}</p>
    );
  }
  const standing = overview.data.scales.find((each) => each.scale === scale);
  if (standing === undefined) return null;
  const { open } = standing;
  return (
    <ScaleForm
      begun={
        open === null
          ? { id: newId(), scale, answers: scales[scale].items.map(() => null), selfHarm: null }
          : { id: open.id, scale, answers: open.answers, selfHarm: open.selfHarm }
      }
      standing={standing}
      today={overview.data.today}
    />
  );
}
