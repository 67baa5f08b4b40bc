import { clockTime, fullDate } from '../../../shared/content/words/dates';
import { exactQuantity, quantity } from '../../../shared/content/words/quantities';
import { summaryWords } from '../../../shared/content/words/summary';
import type { Summary } from '../../../shared/contract/reports/summary';
import styles from './summary.module.css';
import { Terms } from './terms';

const words = summaryWords.history;

interface Props {
  history: NonNullable<Summary['history']>;
  plan: Summary['plan'];
}

/** What is taken and was taken before. What was not answered says so. */
export function History({ history, plan }: Props) {
  const said = (text: string | null) => text ?? summaryWords.notAnswered;
  return (
    <section className={styles.section}>
      <h2>{words.title}</h2>
      <Terms
        terms={[
          ...history.products.map(
            (product, index) =>
              [index === 0 ? words.product : `${words.product} ${index + 1}`, productText(product)] as const,
          ),
          ...(plan === null
            ? []
            : ([
                [
                  words.amount,
                  words.amountText(
                    quantity(plan.startAmount, plan.product),
                    quantity(plan.presentStep.amount, plan.product),
                  ),
                ],
                [words.times, history.times.map(clockTime).join(', ')],
              ] as const)),
          [words.useSince, history.useSince === null ? summaryWords.notAnswered : fullDate(history.useSince)],
          [words.peak, said(history.peak)],
          [words.reason, said(history.reason)],
          [words.attempts, attemptsText(history)],
          [words.withdrawal, said(history.withdrawal)],
          ...(history.extracts === undefined
            ? []
            : [[words.extracts, summaryWords.answer(history.extracts)] as const]),
        ]}
      />
    </section>
  );
}

function productText({ name, unit, piece, batch }: Props['history']['products'][number]): string {
  const form = piece === null ? words.countedIn(unit) : words.inPieces(exactQuantity(piece, unit));
  return [name, form, ...batch].join(', ');
}

function attemptsText({ failedTapers, attempts }: Props['history']): string {
  const parts = [failedTapers === null ? null : words.failedTapers(failedTapers), attempts];
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? summaryWords.notAnswered : said.join('; ');
}
