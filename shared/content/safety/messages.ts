import type { EntryRuleId } from '../../safety/rule';

/**
 * The words of one safety rule. They name no substance, so that they can be read out, or seen by someone
 * else, without giving more away than the reader chooses to say.
 */
export interface SafetyMessage {
  /** How the report lists it: what was noted, no more. */
  readonly name: string;
  readonly title: string;
  /** What to do now. One sentence in tier 1; in tier 2 a second one says when to call 911 or 988 after all. */
  readonly now: string;
  /** What to say to whoever answers. */
  readonly say: string;
  /** Why we say this. */
  readonly why: string;
}

/** The words of every rule about entries and scales. */
export const messages: Readonly<Record<EntryRuleId, SafetyMessage>> = {
  breathing: {
    name: 'Very slow or stopped breathing, or could not be woken',
    title: 'Trouble breathing or waking up needs emergency help',
    now: 'Call 911 now, or have someone near you call.',
    say: 'Say: “Breathing is very slow, or it stopped,” or “I could not be woken.” Tell them what was taken, how much, and when.',
    why: 'Too little breath can do lasting harm within minutes. Alcohol, opioids and calming medicines make it more likely.',
  },
  seizure: {
    name: 'Seizure, or signs of one',
    title: 'A seizure needs emergency help',
    now: 'Call 911 now, even if it has stopped.',
    say: 'Say: “I had a seizure,” or “I think I had one.” Tell them how long it lasted. Say what you take and when you last took it.',
    why: 'The guide names signs of a seizure as a reason to get medical help at once. A second one may follow the first.',
  },
  collapse: {
    name: 'Collapse',
    title: 'A collapse needs emergency help',
    now: 'Call 911 now, even if you feel better.',
    say: 'Say: “I collapsed.” Tell them if you hit your head. Say what you take and when you last took it.',
    why: 'A collapse can come from the heart, the brain or a great loss of fluid. Only an exam can tell which.',
  },
  'chest-pain': {
    name: 'Chest pain',
    title: 'Chest pain needs emergency help',
    now: 'Call 911 now, and do not drive yourself.',
    say: 'Say: “I have chest pain.” Tell them when it began and where you feel it. Say what you take and when you last took it.',
    why: 'Chest pain can have harmless causes, but the dangerous ones need help fast, and you can’t tell them apart at home.',
  },
  confusion: {
    name: 'Confusion with fever or stiff muscles',
    title: 'Confusion with fever or stiff muscles needs emergency help',
    now: 'Call 911 now, or have someone near you call.',
    say: 'Say: “I am confused.” Add if you have a fever or stiff muscles. Tell them all medicines you take, and anything else.',
    why: 'Together these can be signs of a serious reaction or an infection, and both can get worse fast.',
  },
  'self-harm-plan': {
    name: 'Thoughts of suicide or self-harm, with a plan or means',
    title: 'Please reach a person right now',
    now: 'Call or text 988 now, or call 911 if you might act on it or already have.',
    say: 'You can say: “I am thinking of suicide and I have a plan.” If you can, be with someone. Move away from what you might use.',
    why: 'With a plan or means at hand, the next hours matter most. A strong urge often passes, and a person can help you through it.',
  },
  'self-harm-thoughts': {
    name: 'Thoughts of suicide or self-harm',
    title: 'You don’t have to be alone with this',
    now: 'Call or text 988 now to reach a trained counselor, day or night.',
    say: 'You can say: “I have thoughts of suicide,” or “I have thoughts of hurting myself.” You can also just say you are not okay.',
    why: 'The guide names low mood with thoughts of self-harm as a reason to get help at once. Mood can drop sharply during a taper.',
  },
  'self-harm-same-day': {
    name: 'Thoughts of suicide or self-harm, same-day care advised',
    title: 'See a doctor today about these thoughts',
    now: 'Call your doctor today, or go to urgent care or an emergency room. Call or text 988 at any hour.',
    say: 'You can say: “I am tapering, and I have thoughts of hurting myself. I need to be seen today.”',
    why: 'The guide names low mood with thoughts of self-harm as a reason to get help at once. Mood can drop sharply during a taper.',
  },
  'liver-signs': {
    name: 'Yellow skin or eyes, dark urine, pale stool, or pain under the right ribs',
    title: 'Signs that a doctor should see today',
    now: 'Call your doctor or go to urgent care today. If you also feel confused, or can’t stay awake, call 911.',
    say: 'Say which sign you noticed and since when. Tell them what you take, how much, and for how long. Ask if your liver should be checked.',
    why: 'These can be signs of trouble with the liver. LiverTox, a national reference, lists rare cases in people who take what you are tapering.',
  },
  'fluid-loss': {
    name: 'Severe vomiting or diarrhea, or no fluids kept down for 12 hours',
    title: 'You may be losing too much fluid',
    now: 'Call your doctor or go to urgent care today. If you faint, feel confused, or can’t stand up, call 911.',
    say: 'Say how long it has lasted, how often, and when you last kept a drink down or passed urine.',
    why: 'The guide names loss of fluid from vomiting or diarrhea that goes on as a reason to get medical help.',
  },
  fever: {
    name: 'Temperature above 101 °F (38.3 °C)',
    title: 'Your temperature is above 101 °F (38.3 °C)',
    now: 'Call your doctor or go to urgent care today. If you feel confused, or your muscles turn stiff, call 911.',
    say: 'Say your temperature, when you took it, and what else you feel.',
    why: 'The guide names a fever above 101 °F as a reason to get medical help. It can mean that more than the taper is going on.',
  },
  tremor: {
    name: 'Severe tremor or spasms',
    title: 'Strong tremor or spasms',
    now: 'Call your doctor or go to urgent care today. If you have a seizure, or think you had one, call 911.',
    say: 'Say when the shaking or the spasms began, and which medicines you take. Tell them if you drink alcohol, or have cut down on it.',
    why: 'The guide names severe tremor or muscle spasms as a reason to get medical help.',
  },
  'unable-to-function': {
    name: 'Unable to function for more than 48 hours',
    title: 'More than two days of barely coping',
    now: 'Call your doctor or go to urgent care today. If you can’t stay awake, or can’t get up, call 911.',
    say: 'You can say: “I am tapering, and for more than two days I could not manage my day.” Say what is hardest.',
    why: 'The guide names not being able to function for more than 48 hours as a reason to get medical help.',
  },
  'low-mood': {
    name: 'Severe low mood two days running',
    title: 'Two days of very low mood',
    now: 'Call your doctor or go to urgent care today. If you think of suicide or of hurting yourself, call or text 988.',
    say: 'You can say: “I am tapering, and my mood has been very low for two days.”',
    why: 'Low mood can come with a taper, and it can be treated. Two very low days are soon enough to ask.',
  },
  'phq9-severe': {
    name: 'PHQ-9 total of 20 or more',
    title: 'Your PHQ-9 answers add up to 20 or more',
    now: 'Call your doctor today and share your answers, or go to urgent care. If you think of suicide or of hurting yourself, call or text 988.',
    say: 'You can say: “I am tapering, and my PHQ-9 total is 20 or more.” Say since when, and what is hardest.',
    why: 'Those who made the scale put 20 to 27 in its highest band. The total is no diagnosis; a doctor can find out what is behind it.',
  },
  panic: {
    name: 'Severe panic',
    title: 'Very strong panic',
    now: 'Call your doctor or go to urgent care today. To talk right now, call or text 988; for chest pain or trouble breathing, call 911.',
    say: 'Say how often it comes, how long it lasts, and what you feel in your body.',
    why: 'The guide lists severe anxiety and panic among the reasons to get medical help.',
  },
};
