import { daysBetween, type LocalDate, localDate } from '../time';

/**
 * People and lines that help, in the United States, in the order to show them: crisis lines first.
 * Shown while locked too, so nothing here says what the product is for.
 * What can be copied is never opened: the product does not use the network.
 */
export const resources = [
  {
    id: 'emergency-911',
    name: '911',
    purpose: 'Any emergency: ambulance, fire, police.',
    reach: [{ how: 'call', text: 'Call 911', copy: '911' }],
    crisis: true,
    lastVerified: '2026-11-22',
  },
  {
    id: 'lifeline-988',
    name: '988 Suicide & Crisis Lifeline',
    purpose: 'A trained counselor, day and night, for thoughts of suicide or any mental health crisis.',
    reach: [
      { how: 'call', text: 'Call 988', copy: '988' },
      { how: 'text', text: 'Text 988', copy: '988' },
      { how: 'chat', text: 'Chat at 988lifeline.org', copy: '988lifeline.org' },
      { how: 'call', text: 'Veterans: call 988, then press 1', copy: '988' },
      { how: 'text', text: 'Veterans: text 838255', copy: '838255' },
    ],
    crisis: true,
    lastVerified: '2026-11-22',
  },
  {
    id: 'crisis-text-line',
    name: 'Crisis Text Line',
    purpose: 'A trained counselor by text message, if talking out loud is hard or not safe.',
    reach: [{ how: 'text', text: 'Text HOME to 741741', copy: '741741' }],
    crisis: true,
    lastVerified: '2026-11-22',
  },
  {
    id: 'poison-help',
    name: 'Poison Help',
    purpose: 'For when someone took too much, or a harmful mix. If they cannot be woken, call 911.',
    reach: [{ how: 'call', text: 'Call 1-800-222-1222', copy: '1-800-222-1222' }],
    crisis: true,
    lastVerified: '2026-11-22',
  },
  {
    id: 'samhsa-helpline',
    name: 'SAMHSA helpline',
    purpose: 'Finds treatment and support near you. It refers you to care; it does not offer counseling.',
    reach: [
      { how: 'call', text: 'Call 1-800-662-4357', copy: '1-800-662-4357' },
      { how: 'tty', text: 'TTY 1-800-487-4889', copy: '1-800-487-4889' },
    ],
    crisis: true,
    lastVerified: '2026-11-22',
  },
  {
    id: 'physician-support-line',
    name: 'Physician Support Line',
    purpose: 'Peer support by phone, for physicians.',
    reach: [{ how: 'call', text: 'Call 1-888-409-0141', copy: '1-888-409-0141' }],
    crisis: false,
    lastVerified: '2026-11-22',
  },
  {
    id: 'fsphp',
    name: 'Federation of State Physician Health Programs',
    purpose: 'Lists the physician health program of each state.',
    reach: [{ how: 'web', text: 'fsphp.org', copy: 'fsphp.org' }],
    crisis: false,
    lastVerified: '2026-11-22',
  },
  {
    id: 'ncsbn',
    name: 'National Council of State Boards of Nursing',
    purpose: "Lists the nurses' alternative-to-discipline programs of each state.",
    reach: [{ how: 'web', text: 'ncsbn.org', copy: 'ncsbn.org' }],
    crisis: false,
    lastVerified: '2026-11-22',
  },
  {
    id: 'narcotics-anonymous',
    name: 'Narcotics Anonymous',
    purpose: 'Meetings with others who stopped or want to stop, in person and online.',
    reach: [{ how: 'web', text: 'na.org', copy: 'na.org' }],
    crisis: false,
    lastVerified: '2026-11-22',
  },
  {
    id: 'smart-recovery',
    name: 'SMART Recovery',
    purpose: 'Meetings and practical tools for changing a habit.',
    reach: [{ how: 'web', text: 'smartrecovery.org', copy: 'smartrecovery.org' }],
    crisis: false,
    lastVerified: '2026-11-22',
  },
  {
    id: 'refuge-recovery',
    name: 'Refuge Recovery',
    purpose: 'Recovery meetings in the Buddhist tradition.',
    reach: [{ how: 'web', text: 'refugerecovery.org', copy: 'refugerecovery.org' }],
    crisis: false,
    lastVerified: '2026-11-22',
  },
  {
    id: 'nar-anon',
    name: 'Nar-Anon',
    purpose: 'For family and friends of people with addiction.',
    reach: [{ how: 'web', text: 'nar-anon.org', copy: 'nar-anon.org' }],
    crisis: false,
    lastVerified: '2026-11-22',
  },
  {
    id: 'al-anon',
    name: 'Al-Anon',
    purpose: 'For family and friends of people who drink too much.',
    reach: [{ how: 'web', text: 'al-anon.org', copy: 'al-anon.org' }],
    crisis: false,
    lastVerified: '2026-11-22',
  },
] as const satisfies readonly (ResourceFields & { id: string })[];

/** The id of a resource in the closed list. */
export type ResourceId = (typeof resources)[number]['id'];

/** One way to reach a resource: the line to read, and the number or address to copy. */
export interface Reach {
  how: 'call' | 'text' | 'chat' | 'tty' | 'web';
  text: string;
  copy: string;
}

/** A line or group that helps. */
export interface Resource extends ResourceFields {
  id: ResourceId;
}

interface ResourceFields {
  name: string;
  purpose: string;
  reach: readonly Reach[];
  /** Shown on every screen's Help now, also while locked. */
  crisis: boolean;
  /** The date on which the way to reach it was last looked up, `YYYY-MM-DD`. */
  lastVerified: string;
}

/** The crisis lines, in the order to show them. */
export const crisisLines: readonly Resource[] = resources.filter((resource) => resource.crisis);

/** The resource with this id. */
export function resourceOf(id: ResourceId): Resource {
  const found = resources.find((resource) => resource.id === id);
  if (!found) throw new Error(`no resource ${id}`);
  return found;
}

/** So many days after it was last looked up, a number or address may have changed. */
const looksOldAfter = 365;

/** Whether a resource was last looked up more than a year before `today`. */
export function isLongUnchecked({ lastVerified }: Resource, today: LocalDate): boolean {
  return daysBetween(localDate(lastVerified), today) > looksOldAfter;
}

/** The ids of all resources, in the order to show them. */
export const resourceIds: readonly ResourceId[] = resources.map((resource) => resource.id);
