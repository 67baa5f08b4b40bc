import type { AssessmentQuestion } from '../../assessment/changes';
import type { AssessmentAnswers, UseReason } from '../../contract/own-records/assessment';
import { doseTagLabel } from './dose-tags';

/** What an answer is one of. */
type Choices<Q extends AssessmentQuestion> = Record<Extract<AssessmentAnswers[Q], string>, string>;

/** The words of each question of an assessment. */
export const assessmentQuestionWords: Record<AssessmentQuestion, string> = {
  escalated: 'Do you take more now than in your first months?',
  needed: 'Do you need it to get through a usual day?',
  triggers: 'When do you tend to take it?',
  began: 'Why did you start?',
  goesOn: 'Why do you take it now?',
  tried: 'Have you tried to cut down or to stop before?',
  earlierSuccess: 'Have you come off it, or something like it, before with good results?',
  health: 'How is your health overall?',
  chronicPain: 'Do you have pain that stays or keeps coming back?',
  mentalHealth:
    'Has a doctor or therapist ever talked with you about depression, an anxiety disorder, or another mental health condition?',
  trauma: 'Is there something hard in your past, such as trauma, that still weighs on you?',
  attention: 'Has a doctor or therapist ever talked with you about ADHD, or other trouble with attention?',
  stress: 'How much stress is in your life now?',
  supportHome: 'How much support do you have at home, or from people close to you?',
  supportWork: 'How much room does your work leave for hard days?',
  care: 'How easily can you see a doctor or a counselor?',
  money: 'How easily can you pay for care and support?',
  supervised: 'Do you have a clinician who supervises your taper?',
  urgent: 'Is there an urgent reason to stop?',
  canSlow: 'Could you slow down or take longer if it gets hard?',
  importance: 'How much does it matter to you to taper?',
  confidence: 'How sure are you that you can do it?',
  readiness: 'How ready are you to start now?',
  expects: 'Do you know what the first weeks may be like?',
  asksForHelp: 'Would you ask for help if it gets hard?',
};

/** What the choices of each question are called. */
export const assessmentChoices: {
  health: Choices<'health'>;
  stress: Choices<'stress'>;
  supportHome: Choices<'supportHome'>;
  supportWork: Choices<'supportWork'>;
  care: Choices<'care'>;
  money: Choices<'money'>;
} = {
  health: { good: 'Good', fair: 'Fair', poor: 'Poor' },
  stress: { low: 'Not much', medium: 'Some', high: 'A lot' },
  supportHome: { strong: 'A great deal', good: 'Enough', some: 'Some', none: 'None' },
  supportWork: { strong: 'I can take time off', good: 'Enough', some: 'Some', none: 'None' },
  care: { strong: 'Very easily', good: 'Easily enough', some: 'It is hard', none: 'Not at all' },
  money: { strong: 'Very easily', good: 'Easily enough', some: 'It is hard', none: 'Not at all' },
};

export const useReasonWords: Record<UseReason, string> = {
  pain: 'Pain',
  mood: 'Mood',
  worry: 'Worry or panic',
  sleep: 'Sleep',
  energy: 'Energy',
  focus: 'Focus',
  'other-substance': 'To come off something else',
  people: 'People or places around me',
  habit: 'Habit',
  'no-withdrawal': 'To keep withdrawal away',
};

/** What stands where a question was not answered. */
const notAnswered = 'not answered';

/** An answer as it is read back, in the middle of a sentence or a list. */
export function assessmentAnswerText(question: AssessmentQuestion, answers: AssessmentAnswers): string {
  const answer = answers[question];
  if (answer === undefined) return notAnswered;
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (typeof answer === 'number') return `${answer} of 10`;
  if (Array.isArray(answer)) return answer.length === 0 ? notAnswered : answer.map(listed).join(', ');
  return (choicesOf(question)[answer] ?? answer).toLowerCase();
}

function choicesOf(question: AssessmentQuestion): Readonly<Record<string, string>> {
  return question in assessmentChoices ? assessmentChoices[question as keyof typeof assessmentChoices] : {};
}

function listed(choice: NonNullable<AssessmentAnswers['began' | 'triggers']>[number]): string {
  return choice in useReasonWords
    ? useReasonWords[choice as UseReason].toLowerCase()
    : doseTagLabel(choice as Parameters<typeof doseTagLabel>[0]).toLowerCase();
}
