import { whenWords } from '../../shared/content/words/day';
import { lostToleranceWords as words } from '../../shared/content/words/lost-tolerance';
import { quantity } from '../../shared/content/words/quantities';
import type { Product } from '../../shared/contract/products';
import type { Amount } from '../../shared/quantity';
import type { LocalDate } from '../../shared/time';
import { HelpButton } from './help';
import styles from './lost-tolerance.module.css';
import { Notice } from './notice';
import { WhyWeSayThis } from './why-we-say-this';

interface Props {
  product: Product;
  /** Everything of the day, with what is being typed. */
  total: Amount;
  planned: Amount;
  date: LocalDate;
  today: LocalDate;
  /** True once it is in the log. */
  logged: boolean;
}

/** For a day far above the days before it: what that can mean and what to watch for. It keeps nobody from logging. */
export function LostTolerance({ product, total, planned, date, today, logged }: Props) {
  const say = logged ? words.logged : words.makes;
  return (
    <Notice kind="care" title={words.title} live>
      <div className={styles.words}>
        <p>{say(quantity(total, product), whenWords(date, today), quantity(planned, product))}</p>
        <p>{words.why}</p>
        <p>{words.watch}</p>
        <HelpButton label={words.help} />
        <WhyWeSayThis {...words.reason} />
      </div>
    </Notice>
  );
}
