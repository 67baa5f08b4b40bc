import { scaleWords } from '../../../shared/content/words/scales';
import type { ScaleRecord } from '../../../shared/contract/scales';
import { highestTotal, scales } from '../../../shared/scales/registry';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import styles from './scales.module.css';
import { useRemoval } from './use-removal';

interface Props {
  record: ScaleRecord;
  today: LocalDate;
}

/** One filling-in at a glance. */
export function ScaleHistoryRow({ record, today }: Props) {
  const { id, scale, day, time, total, band } = record;
  const { name, bands } = scales[scale];
  const remove = useRemoval();
  return (
    <tr>
      <th scope="row">{scaleWords.when(day, time, today)}</th>
      {total === null ? (
        <td colSpan={bands.length > 0 ? 2 : 1}>{withoutTotal(record)}</td>
      ) : (
        <>
          <td className={styles.number}>{scaleWords.total(total, highestTotal(scale))}</td>
          {bands.length > 0 && <td>{band}</td>}
        </>
      )}
      <td className={styles.act}>
        {scale === 'craving' ? (
          <ButtonLink look="quiet" href={`/journal/${id}`} label={scaleWords.openEntryNamed(day, time)}>
            {scaleWords.openEntry}
          </ButtonLink>
        ) : (
          <Button
            look="quiet"
            small
            aria-label={scaleWords.removeNamed(name, day, time)}
            onClick={() => void remove(id, name)}
          >
            {scaleWords.remove}
          </Button>
        )}
      </td>
    </tr>
  );
}

function withoutTotal({ answers, finishedAt }: ScaleRecord): string {
  const answered = answers.filter((answer) => answer !== null).length;
  const words = finishedAt === null ? scaleWords.notFinished : scaleWords.withoutTotal;
  return words(answered, answers.length);
}
