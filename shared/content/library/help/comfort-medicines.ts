import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const comfortMedicines: Topic = {
  title: 'Medicines for comfort, by class',
  symptoms: ['diarrhea', 'nausea', 'vomiting', 'muscle-aches', 'racing-heart'],
  phases: ['after-cut', 'early'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'ask',
      text: 'Against diarrhea: some are sold without a prescription. More than the label says is not better, it is a danger.',
      sources: ['guide', 'glidepath'],
      cautions: ['anti-diarrheal'],
    },
    {
      kind: 'ask',
      text: 'Against aches: pain relievers that are no opioids. Which one fits depends on your liver, stomach and kidneys.',
      sources: ['guide', 'glidepath'],
      cautions: ['pain-relievers'],
    },
    {
      kind: 'ask',
      text: 'Against nausea: a doctor can prescribe some. Several act on the heartbeat, so tell what else you take.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'For blood pressure: if it climbs, a doctor may bring up a medicine that brings it down. It can make you dizzy when you stand up.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Bring a list of all you take, kratom too. Ask a pharmacist to read it once.',
      sources: ['glidepath'],
    },
  ],
};
