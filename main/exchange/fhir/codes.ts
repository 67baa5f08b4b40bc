import type { Product } from '../../../shared/contract/products';
import { type Coding, coding } from './resource';

// Codes of the FHIR document: design of the exchange, and LOINC, UCUM and HL7's own code systems. No display is given
// where only the code system's owner says how it reads.

export const systems = {
  loinc: 'http://loinc.org',
  ucum: 'http://unitsofmeasure.org',
  confidentiality: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
  actCode: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  observationCategory: 'http://terminology.hl7.org/CodeSystem/observation-category',
  /** Codes of our own, for what has none elsewhere. */
  local: 'urn:uuid:6f1b3b0e-52f0-4c1a-9a57-0d6a3f4f7b21',
} as const;

/** LOINC: Patient summary Document. */
export const summaryDocument = coding(systems.loinc, '60591-5');

/** Sections, as the International Patient Summary names them. */
export const sectionCodes = {
  medicines: coding(systems.loinc, '10160-0'),
  plan: coding(systems.loinc, '18776-5'),
  intake: coding(systems.loinc, '29762-2'),
};

/**
 * Restricted, and about substance use. Never 42CFRPart2: that law is about records of treatment programmes, and says
 * nothing of a person's own log.
 */
export const securityLabels = [coding(systems.confidentiality, 'R'), coding(systems.actCode, 'ETH')];

export const survey = coding(systems.observationCategory, 'survey');
export const socialHistory = coding(systems.observationCategory, 'social-history');

/** The amount of a product taken in a day. */
export const dailyIntake = coding(systems.local, 'daily-intake');

/** What an amount a day is measured in, by UCUM. */
export function perDay({ unit }: Product): string {
  return `${unit}/d`;
}

/** A code of a scale: of LOINC, or of our own. */
export function scaleCoding(system: 'loinc' | 'local', code: string): Coding {
  return coding(systems[system], code);
}
