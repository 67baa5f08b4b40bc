import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const healthWorkDevices: Topic = {
  title: 'Devices, networks and printers at work',
  symptoms: [],
  phases: [],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'An employer may monitor its computers, phones, email and network, and keep what passes through them.',
      sources: ['glidepath'],
    },
    {
      kind: 'happens',
      text: 'A network printer keeps a list of jobs, and often the pages themselves. A copier can have a disk inside.',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'Keep this journal on your own device, off your work network, and out of work cloud folders.',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'Don’t look up help on a work device. Use your own phone, and not the Wi-Fi at work.',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'If your employer manages your own phone, it may be able to see or erase what is on it.',
      sources: ['glidepath'],
    },
  ],
};
