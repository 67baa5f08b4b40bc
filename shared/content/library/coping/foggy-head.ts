import type { LocalDate } from '../../../time';
import type { Topic } from '../topic';

export const foggyHead: Topic = {
  title: 'Foggy head',
  symptoms: ['trouble-concentrating', 'forgetfulness'],
  phases: ['after-cut', 'early', 'subacute'],
  reviewed: '2026-11-23' as LocalDate,
  claims: [
    {
      kind: 'happens',
      text: 'Thinking and memory can be slow for a while. They come back, mostly within weeks.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Break a task into small steps of about five minutes each.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Do one thing at a time, and put the phone in another room.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'mind',
      text: 'Write lists and set reminders, so you don’t have to hold it all in your head.',
      sources: ['guide'],
      measure: 'writing',
    },
    {
      kind: 'mind',
      text: 'Put off signing things and making big decisions in the first week.',
      sources: ['guide'],
    },
    {
      kind: 'mind',
      text: 'Be as patient with your mind as you would be with a sprained ankle. It is healing.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'people',
      text: 'At work, ask for simpler tasks, or have someone double-check what must be right.',
      sources: ['guide', 'glidepath'],
    },
    {
      kind: 'avoid',
      text: 'Driving, ladders and machines are risky with a foggy head or after a bad night. Let someone else drive on rough days.',
      sources: ['glidepath'],
    },
    {
      kind: 'get-help',
      text: 'Sudden confusion, or not knowing where you are, is not normal fog: call 911.',
      sources: ['glidepath'],
    },
  ],
};
