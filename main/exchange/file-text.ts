import type { FileChoices } from '../../shared/contract/files-out';
import { calendarIcs } from './calendar-ics';
import { type FileContent, type FileText, scopeOf } from './content';
import { dosesCsv } from './doses-csv';
import { fhirDocument } from './fhir/document';
import type { UuidOf } from './fhir/source';
import { journalCsv } from './journal-csv';
import { planCsv } from './plan-csv';
import { scalesCsv } from './scales-csv';

/** The file that was chosen, from what the vault holds. */
export function fileText(choices: FileChoices, content: FileContent, uuidOf: UuidOf): FileText {
  const scope = scopeOf(choices);
  switch (choices.kind) {
    case 'doses':
      return dosesCsv(content, scope);
    case 'journal':
      return journalCsv(content, scope);
    case 'scales':
      return scalesCsv(content, scope);
    case 'plan':
      return planCsv(content, scope);
    case 'calendar':
      return calendarIcs(content, scope);
    case 'record':
      return fhirDocument(content, scope, uuidOf);
  }
}
