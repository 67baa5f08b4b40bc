import { frameWords } from '../../../shared/content/words/frame';
import { Sheet } from '../../ui/sheet';

interface Props {
  open: boolean;
  onClose: () => void;
}

export function HelpPanel({ open, onClose }: Props) {
  return (
    <Sheet title={frameWords.help} open={open} onClose={onClose} closeLabel={frameWords.close}>
      {null}
    </Sheet>
  );
}
