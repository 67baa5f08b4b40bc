import type { Summary } from '../../../shared/contract/reports/summary';
import type { Reveal } from '../../../shared/contract/reveals';
import { counted, told } from '../reveals';

/** What a summary tells. */
export function summaryReveals({ name, plan, others, alerts, ...summary }: Summary): Reveal[] {
  const { scales, medicines, talkFirst, notes, symptoms } = summary;
  return [
    ...told('name', name !== ''),
    ...told('substance', plan !== null || others.length > 0),
    ...told('amounts', plan !== null || others.length > 0),
    ...told('alerts', alerts.length > 0 || summary.farAbove.length > 0),
    ...told('symptoms', symptoms.length > 0),
    ...counted('scales', scales?.length ?? 0),
    ...counted('medicines', medicines?.length ?? 0),
    ...told('conditions', talkFirst !== null && talkFirst.length > 0),
    ...counted('notes', notes.length),
  ];
}
