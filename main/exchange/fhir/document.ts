import { recordWords as words } from '../../../shared/content/words/record-file';
import type { FileContent, FileScope, FileText } from '../content';
import { productLabels } from '../product-labels';
import { securityLabels, summaryDocument } from './codes';
import { intakeSection } from './intake';
import { medicinesSection } from './medicines';
import { plansSection } from './plans';
import { concept, listOf, narrative, type Resource, reference, urlOf } from './resource';
import { scalesSection } from './scales';
import { type Section, sectionOf } from './section';
import type { RecordSource, UuidOf } from './source';

/** How many resources a piece of the file has. */
const resourcesAtOnce = 200;

/** What the person noted, as a FHIR R4 document. See docs/formats/fhir.md. */
export function fhirDocument(content: FileContent, scope: FileScope, uuidOf: UuidOf): FileText {
  const source: RecordSource = {
    content,
    scope,
    uuidOf,
    labelOf: productLabels(content, scope),
    meta: { security: securityLabels },
    patient: uuidOf('patient'),
  };
  const sections = [
    plansSection(source),
    ...(scope.parts.has('taken') ? [intakeSection(source)] : []),
    scalesSection(source),
    medicinesSection(source),
  ].filter(({ lines }) => lines.length > 0);
  const patient: Resource = { resourceType: 'Patient', id: source.patient, meta: source.meta };
  const resources = [
    composition(source, sections),
    patient,
    ...sections.flatMap((section) => section.resources),
  ];
  const document = uuidOf(`document ${content.madeAt} ${scope.from} ${scope.to}`);
  const head = JSON.stringify({
    resourceType: 'Bundle',
    id: document,
    meta: source.meta,
    identifier: { system: 'urn:ietf:rfc:3986', value: urlOf(document) },
    type: 'document',
    timestamp: content.madeAt,
  });
  const pieces = Math.ceil(resources.length / resourcesAtOnce);
  return {
    pieces,
    piece(index) {
      const some = resources.slice(index * resourcesAtOnce, (index + 1) * resourcesAtOnce);
      const entries = some
        .map((resource) => JSON.stringify({ fullUrl: urlOf(resource.id), resource }))
        .join(',\n');
      const before = index === 0 ? `${head.slice(0, -1)},"entry":[\n` : ',\n';
      return `${before}${entries}${index === pieces - 1 ? '\n]}\n' : ''}`;
    },
  };
}

function composition(source: RecordSource, sections: readonly Section[]): Resource {
  const { content, scope, patient, uuidOf, meta } = source;
  return {
    resourceType: 'Composition',
    id: uuidOf(`composition ${content.madeAt} ${scope.from} ${scope.to}`),
    meta,
    text: narrative([words.about(scope.from, scope.to)]),
    status: 'final',
    type: concept(words.title, summaryDocument),
    subject: reference(patient),
    date: content.madeAt,
    author: [{ ...reference(patient), display: words.patient }],
    title: words.title,
    confidentiality: 'R',
    section: listOf(sections.map(sectionOf)),
  };
}
