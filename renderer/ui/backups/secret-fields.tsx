import type { Ref } from 'react';
import { openBackupWords } from '../../../shared/content/words/backups';
import type { Secret } from '../../../shared/contract/secret';
import { ChoiceGroup } from '../choice-group';
import { PasswordField } from '../password-field';
import { RecoveryCodeField } from '../recovery-code/recovery-code-field';

interface Props {
  secret: Secret;
  onChange: (secret: Secret) => void;
  /** Whether a recovery code opens it, too. */
  recoveryCode: boolean;
  error: string | null;
  readOnly: boolean;
  /** Other words for the password than those for a backup's. */
  labels?: { password: string; passwordHint: string };
  ref?: Ref<HTMLInputElement>;
}

const words = openBackupWords;

/** The password or the recovery code of a backup, as typed. */
export function SecretFields({
  secret,
  onChange,
  recoveryCode,
  error,
  readOnly,
  labels = words,
  ref,
}: Props) {
  return (
    <>
      {recoveryCode && (
        <ChoiceGroup
          label={words.secretKind}
          choices={[
            { value: 'password', label: words.kinds.password },
            { value: 'recovery-code', label: words.kinds['recovery-code'] },
          ]}
          value={secret.kind}
          onChange={(kind) => onChange({ kind, text: '' })}
        />
      )}
      {secret.kind === 'password' ? (
        <PasswordField
          {...(ref === undefined ? {} : { ref })}
          label={labels.password}
          hint={labels.passwordHint}
          value={secret.text}
          onChange={(text) => onChange({ kind: 'password', text })}
          error={error}
          readOnly={readOnly}
        />
      ) : (
        <RecoveryCodeField
          label={words.code}
          value={secret.text}
          onChange={(text) => onChange({ kind: 'recovery-code', text })}
          error={error}
        />
      )}
    </>
  );
}
