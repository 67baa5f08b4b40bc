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
      text: 'For diarrhea: some are sold without a prescription. Taking more than the label says does not help more, and it is dangerous.',
      sources: ['guide', 'glidepath'],
      cautions: ['anti-diarrheal'],
    },
    {
      kind: 'ask',
      text: 'For aches: pain relievers that are not opioids. Which one is right depends on your liver, stomach and kidneys.',
      sources: ['guide', 'glidepath'],
      cautions: ['pain-relievers'],
    },
    {
      kind: 'ask',
      text: 'For nausea: a doctor can prescribe some. Several can affect the heartbeat, so say what else you take.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'For blood pressure: if it goes up, a doctor may suggest a medicine to bring it down. It can make you dizzy when you stand up.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'ask',
      text: 'Bring a list of everything you take, kratom too. Ask a pharmacist to check it.',
      sources: ['glidepath'],
    },
  ],
};
