import { useEffect, useRef } from 'react';
import { salvageWords } from '../../../shared/content/words/salvage';
import { SalvageForm } from '../../ui/salvage-form';

interface Props {
  recoveryCode: boolean;
  /** The password that fits, where it was one. */
  typed: string;
  onBack: () => void;
}

/** Saving what can be read of a journal that does not open. Once it is open, the door is gone. */
export function SalvageAtDoor({ recoveryCode, typed, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {salvageWords.title}
      </h2>
      <SalvageForm recoveryCode={recoveryCode} typed={typed} onBack={onBack} />
    </>
  );
}
