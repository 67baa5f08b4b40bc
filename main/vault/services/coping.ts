import { highDays, highFrom } from '../../../shared/contract/coping';
import { firstDate } from '../../../shared/contract/fields';
import { addDays } from '../../../shared/time';
import { helpedOf } from '../../trends/helped';
import { highSymptomsBetween } from '../database/tables/day-answers';
import { helpedEntriesBetween } from '../database/tables/trend-days';
import { today } from '../open-vault';
import type { Handlers } from '../router';

export const copingHandlers: Handlers<'coping'> = {
  'coping.look': (vault) => {
    const date = today(vault);
    const { helped } = helpedOf(helpedEntriesBetween(vault.db, firstDate, date));
    return {
      today: date,
      high: highSymptomsBetween(vault.db, addDays(date, 1 - highDays), date, highFrom),
      tried: helped.flatMap(({ what, used, rated, mean }) =>
        what.kind === 'measure' ? [{ measure: what.measure, used, rated, mean }] : [],
      ),
    };
  },
};
