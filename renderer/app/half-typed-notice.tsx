import { halfTypedWords as words } from '../../shared/content/words/half-typed';
import { Button } from '../ui/button';
import { ButtonLink } from '../ui/button-link';
import { useWaitingForms } from '../ui/half-typed';
import { Notice } from '../ui/notice';
import styles from './frame.module.css';

/** What the last lock has interrupted, with the way back to it. */
export function HalfTypedNotice() {
  const { waiting, letGo } = useWaitingForms();
  return waiting.map(({ form, at }) => {
    const name = words.forms[form.kind];
    return (
      <Notice key={`${form.kind} ${form.about}`} kind="calm">
        <div className={styles.halfTyped}>
          <p>{words.kept(name)}</p>
          <ButtonLink href={at} label={words.goOnNamed(name)}>
            {words.goOn}
          </ButtonLink>
          <Button look="quiet" aria-label={words.letGoNamed(name)} onClick={() => void letGo(form)}>
            {words.letGo}
          </Button>
        </div>
      </Notice>
    );
  });
}
