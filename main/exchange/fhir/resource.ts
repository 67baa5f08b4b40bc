/** What stands in a FHIR resource: JSON without null. What is undefined is left out. */
export type FhirValue =
  | string
  | number
  | boolean
  | readonly FhirValue[]
  | { readonly [name: string]: FhirValue | undefined };

/** A FHIR resource. Its id is a UUID, by which others of the document refer to it. */
export interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly [name: string]: FhirValue | undefined;
}

/** A code of a code system. */
export type Coding = { readonly system: string; readonly code: string };

export function coding(system: string, code: string): Coding {
  return { system, code };
}

/** A concept: in words, with a code where there is one. */
export function concept(text: string, code?: Coding) {
  return code === undefined ? { text } : { coding: [code], text };
}

/** How a document names one of its resources. */
export function urlOf(id: string): string {
  return `urn:uuid:${id}`;
}

export function reference(id: string) {
  return { reference: urlOf(id) };
}

/** A list, or nothing: FHIR allows no empty ones. */
export function listOf<T extends FhirValue>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** What a person reads of a section: a paragraph for a single line, else a list. */
export function narrative(lines: readonly string[]) {
  const [first = '', ...others] = lines.map(escaped);
  const body =
    others.length === 0
      ? `<p>${first}</p>`
      : `<ul>${[first, ...others].map((line) => `<li>${line}</li>`).join('')}</ul>`;
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${body}</div>` };
}

/** Text inside XHTML. What XML allows in no way becomes a blank. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
