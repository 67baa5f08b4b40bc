import { frameWords } from '../../../shared/content/words/frame';
import { scales } from '../../../shared/scales/registry';
import type { FilledScaleId } from '../../../shared/scales/scale';
import { newId } from '../../bridge/ids';
import { useRead } from '../../bridge/queries';
import { FailureNotice } from '../../ui/failure-notice';
import { ScaleForm } from './scale-form';
import { useFlushed } from './use-flushed';

/** Opens a scale to fill in: what was begun today, or an empty one. */
export function ScaleFilling({ scale }: { scale: FilledScaleId }) {
  const flushed = useFlushed();
  const overview = useRead('scales.overview', {}, { fresh: true, enabled: flushed });
  if (overview.error) return <FailureNotice error={overview.error} />;
  // What another screen has read before may lack the last answers.
  if (!overview.data || !overview.isFetchedAfterMount) return <p role="status">{frameWords.loading}</p>;
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
