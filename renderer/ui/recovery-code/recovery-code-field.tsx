import { codeWords } from '../../../shared/content/words/keys';
import { TextAreaField } from '../text-area-field';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error: string | null;
}

/** A recovery code as it is typed from paper. */
export function RecoveryCodeField(props: Props) {
  return <TextAreaField {...props} hint={codeWords.typeHint} rows={4} maxLength={1024} />;
}
