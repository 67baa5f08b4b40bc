import { type Coding, concept, listOf, narrative, type Resource, reference } from './resource';

/** A part of the document: what it says in words, and the resources that it says it of. */
export interface Section {
  readonly title: string;
  readonly code?: Coding;
  readonly lines: readonly string[];
  readonly resources: readonly Resource[];
}

/** The section as the Composition has it. */
export function sectionOf({ title, code, lines, resources }: Section) {
  return {
    title,
    code: code && concept(title, code),
    text: narrative(lines),
    entry: listOf(resources.map(({ id }) => reference(id))),
  };
}
