import JSONSchemaValidator from '@asymmetrik/fhir-json-schema-validator';
import { Fhir } from 'fhir/fhir';
import type { Bundle, Found } from './fhir-record';

// Three checks of a FHIR document, each of which sees what the others don't. Each says what it finds, or nothing.

const schema = new JSONSchemaValidator();
const validator = new Fhir();

/** HL7's JSON schema of R4. */
export function bySchema(bundle: Bundle): string[] {
  return schema.validate(bundle, true).map(({ dataPath, message }) => `${dataPath}: ${message}`);
}

/** The structure definitions and value sets of R4, as the `fhir` package reads them. */
export function byDefinitions(bundle: Bundle): string[] {
  const { messages } = validator.validate(bundle, { errorOnUnexpected: true });
  return messages
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location}: ${message}`);
}

const loinc = [
  '60591-5 10160-0 18776-5 29762-2',
  '44261-6 44260-8 55758-7 70274-6', // Totals of PHQ-9, PHQ-2 and GAD-7, and item 9.
].flatMap((codes) => codes.split(' '));
const local = 'urn:uuid:6f1b3b0e-52f0-4c1a-9a57-0d6a3f4f7b21';

/** Every code that may stand in a document, with its system. */
const codings = new Set([
  ...loinc.map((code) => `http://loinc.org ${code}`),
  'http://terminology.hl7.org/CodeSystem/v3-Confidentiality R',
  'http://terminology.hl7.org/CodeSystem/v3-ActCode ETH',
  'http://terminology.hl7.org/CodeSystem/observation-category survey',
  'http://terminology.hl7.org/CodeSystem/observation-category social-history',
  ...['g/d', 'mL/d', 'mg/d', '{score}'].map((code) => `http://unitsofmeasure.org ${code}`),
  `${local} daily-intake`,
  `${local} sows-handelsman-1987`,
]);

/** What no general validator knows of: references, codes, labels, narrative, and what belongs to a document. */
export function byUs(bundle: Bundle): string[] {
  const found: string[] = [];
  const say = (problem: string | false) => {
    if (problem !== false) found.push(problem);
  };
  const entries = bundle.entry ?? [];
  const urls = entries.map(({ fullUrl }) => fullUrl);
  say(entries[0]?.resource.resourceType !== 'Composition' && 'the first resource is no Composition');
  say(new Set(urls).size !== urls.length && 'two resources share a URL');
  for (const { fullUrl, resource } of entries) {
    say(fullUrl !== `urn:uuid:${resource.id}` && `${fullUrl} is not named by its id`);
    say(!/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(fullUrl) && `${fullUrl} is no UUID`);
    say(labelsOf(resource) !== 'R ETH' && `${resource.resourceType} has other security labels`);
    say(unnarrated(resource) && `${resource.resourceType} has a section without words`);
    say(
      resource.resourceType === 'Observation' && resource.subject === undefined && 'an Observation of nobody',
    );
  }
  say(labelsOf(bundle) !== 'R ETH' && 'the Bundle has other security labels');
  const listed = new Set([urls[0], ...referencesIn(entries[0]?.resource)]);
  for (const url of urls) say(!listed.has(url) && `${url} is in no section`);
  walk(bundle, (value, path) => {
    if (Array.isArray(value)) say(value.length === 0 && `${path} is an empty list`);
    if (value === null || value === '') say(`${path} is empty`);
    if (value === null || typeof value !== 'object') return;
    const { system, code, reference, div } = value as Record<string, unknown>;
    if (system !== undefined && code !== undefined)
      say(!codings.has(`${system} ${code}`) && `${path} has the code ${code} of ${system}`);
    if (reference !== undefined) say(!urls.includes(String(reference)) && `${path} refers to ${reference}`);
    if (div !== undefined) say(!isXhtml(String(div)) && `${path} is no XHTML`);
  });
  return found;
}

function labelsOf({ meta }: Record<string, unknown>): string {
  const { security = [] } = (meta ?? {}) as { security?: { code: string }[] };
  return security.map(({ code }) => code).join(' ');
}

function unnarrated({ section }: Found): boolean {
  return ((section ?? []) as { text?: { div?: string } }[]).some(({ text }) => !text?.div);
}

function referencesIn(value: unknown): string[] {
  const found: string[] = [];
  walk(value, (each) => {
    if (each !== null && typeof each === 'object' && 'reference' in each) found.push(String(each.reference));
  });
  return found;
}

function walk(value: unknown, visit: (value: unknown, path: string) => void, path = 'Bundle'): void {
  visit(value, path);
  if (value === null || typeof value !== 'object') return;
  for (const [name, each] of Object.entries(value)) walk(each, visit, `${path}.${name}`);
}

/** Whether a text is one div of the elements that we use, each closed in turn, with nothing left unescaped. */
function isXhtml(div: string): boolean {
  if (!div.startsWith('<div xmlns="http://www.w3.org/1999/xhtml">')) return false;
  const open: string[] = [];
  const rest = div.replace(
    /<(\/?)(div|p|ul|li)(?: xmlns="[^"<>&]*")?>/g,
    (_tag, slash: string, name: string) => {
      if (slash === '') open.push(name);
      else if (open.pop() !== name) open.push('unbalanced');
      return '';
    },
  );
  const isText = !/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(rest);
  return open.length === 0 && isText && rest.trim() !== '';
}
