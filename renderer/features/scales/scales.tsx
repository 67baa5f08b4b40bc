import { Redirect } from 'wouter';
import { filledScaleIds } from '../../../shared/scales/scale';
import { ScaleFilling } from './scale-filling';
import { ScaleList } from './scale-list';

interface Props {
  /** The scale that is being filled in; null for all of them. */
  scale: string | null;
}

/** The scales: all with their results, or one to fill in. */
export function Scales({ scale }: Props) {
  if (scale === null) return <ScaleList />;
  const id = filledScaleIds.find((known) => known === scale);
  if (id === undefined) return <Redirect to="/journal/scales" replace />;
  return <ScaleFilling key={id} scale={id} />;
}
