import type { MethodName } from './contract';
import type { Area } from './method';

/** Which areas of the vault a method reads, by the first part of its name. Days show everything. */
const readBy: Record<string, readonly Area[]> = {
  vault: ['vault'],
  keys: ['keys'],
  backups: ['backups', 'vault'],
  condition: ['condition', 'vault'],
  bringIn: ['doses', 'journal', 'vault'],
  door: ['door', 'lines', 'records', 'vault'],
  work: [],
  settings: ['settings'],
  plans: ['plans', 'doses', 'settings'],
  // Changed by the page that reads them alone.
  planAnswers: [],
  halfTyped: [],
  products: ['plans', 'doses', 'settings'],
  supply: ['plans', 'doses', 'settings'],
  days: ['plans', 'doses', 'journal', 'scales', 'settings', 'appointments'],
  doses: ['doses'],
  journal: ['journal', 'settings'],
  // Whether a symptom was ever rated is for entries to say.
  symptoms: ['symptoms', 'journal'],
  scales: ['scales', 'plans', 'doses', 'journal', 'settings'],
  medicines: ['health', 'settings'],
  assessment: ['records', 'health', 'plans', 'doses', 'settings'],
  background: ['health', 'plans', 'doses', 'settings'],
  search: ['journal', 'doses', 'symptoms', 'plans', 'settings'],
  trends: ['plans', 'doses', 'journal', 'scales', 'symptoms', 'settings'],
  reports: [
    'plans',
    'doses',
    'journal',
    'scales',
    'health',
    'symptoms',
    'settings',
    'lines',
    'appointments',
    'records',
  ],
  recovery: ['plans', 'doses', 'journal', 'symptoms', 'settings', 'records'],
  appointments: ['appointments', 'settings'],
  // A question is for an appointment as long as that is there.
  lines: ['lines', 'appointments'],
  records: ['records', 'settings'],
  coping: ['journal', 'settings'],
  recipients: ['recipients'],
  files: ['plans', 'doses', 'journal', 'scales', 'health', 'symptoms', 'settings', 'appointments'],
  shell: [],
};

/** The areas whose change makes an earlier answer of this method out of date. */
export function areasOf(method: MethodName): readonly Area[] {
  return readBy[method.slice(0, method.indexOf('.'))] ?? [];
}
