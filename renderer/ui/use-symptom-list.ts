import { useMemo } from 'react';
import { symptoms as closedList } from '../../shared/content/symptoms';
import { ownSymptomNames, symptomLabel } from '../../shared/content/words/symptoms';
import type { SymptomKey } from '../../shared/contract/symptom-keys';
import type { ListedSymptom } from '../../shared/contract/symptoms';
import { useRead } from '../bridge/queries';

interface SymptomList {
  /** Every symptom in the person's order, hidden ones too, those of the body first. */
  symptoms: readonly ListedSymptom[];
  /** What a symptom is called. */
  labelOf: (key: SymptomKey) => string;
}

/** The closed list stands in until the person's own is read, so that no screen is ever without symptoms. */
const unread: readonly ListedSymptom[] = closedList.map(({ id, group }) => ({
  key: id,
  name: null,
  group,
  hidden: false,
}));

/** The person's list of symptoms, and what each is called. */
export function useSymptomList(): SymptomList {
  const { data } = useRead('symptoms.list', {});
  return useMemo(() => {
    const symptoms = data?.symptoms ?? unread;
    const ownNames = ownSymptomNames(symptoms);
    return { symptoms, labelOf: (key) => symptomLabel(key, ownNames) };
  }, [data]);
}
