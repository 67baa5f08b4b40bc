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
      text: 'An employer may watch its computers, phones, mail and network, and keep what passes through.',
      sources: ['glidepath'],
    },
    {
      kind: 'happens',
      text: 'A printer on a network keeps a list of jobs and often the pages themselves. A copier has a disk inside.',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'Keep this journal on a device of your own, off the network of your work, and out of its cloud folders.',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'Do not look up help on a device of your work. Use your own phone and its own line.',
      sources: ['glidepath'],
    },
    {
      kind: 'ask',
      text: 'A personal phone that your employer manages may be read or wiped by it.',
      sources: ['glidepath'],
    },
  ],
};
