import { recordWords as words } from '../../../shared/content/words/record-file';
import { bandOf, highestTotal, scales } from '../../../shared/scales/registry';
import type { FilledScaleId } from '../../../shared/scales/scale';
import type { FilledScale } from '../content';
import { scaleCoding, survey, systems } from './codes';
import { zonedDateTime } from './date-time';
import { concept, listOf, type Resource, reference } from './resource';
import type { Section } from './section';
import type { RecordSource } from './source';

/** The scales that were filled in: their totals, and where that is asked for their single answers. */
export function scalesSection(source: RecordSource): Section {
  const filled = source.content.scales;
  const withAnswers = source.scope.parts.has('answers');
  return {
    title: words.scales,
    lines: filled.map(({ scale, day, total }) =>
      words.scaleLine(
        day,
        scales[scale].name,
        total,
        highestTotal(scale),
        total === null ? null : bandOf(scale, total),
      ),
    ),
    resources: filled.flatMap((each) => [
      ...(withAnswers ? [questionnaireResponse(source, each)] : []),
      ...totalObservation(source, each, withAnswers),
      ...(withAnswers ? itemObservations(source, each) : []),
    ]),
  };
}

function responseId({ uuidOf }: RecordSource, { id }: FilledScale): string {
  return uuidOf(`answers ${id}`);
}

/** The answers under one group that names the scale; a question that was left open has no answer. */
function questionnaireResponse(source: RecordSource, filled: FilledScale): Resource {
  const { name, period, items, code } = scales[filled.scale];
  const link = code.system === 'loinc' ? code.panel : code.code;
  return {
    resourceType: 'QuestionnaireResponse',
    id: responseId(source, filled),
    meta: source.meta,
    questionnaire: code.system === 'loinc' ? `${systems.loinc}/q/${code.panel}` : undefined,
    status: 'completed',
    subject: reference(source.patient),
    authored: zonedDateTime(filled),
    author: reference(source.patient),
    source: reference(source.patient),
    item: [
      {
        linkId: link,
        text: `${name}: ${period}`,
        item: items.map((text, index) => {
          const answer = filled.answers[index] ?? null;
          return {
            linkId: `${link}.${index + 1}`,
            text,
            answer: listOf(answer === null ? [] : [{ valueInteger: answer }]),
          };
        }),
      },
    ],
  };
}

/** The total with its word; none where an answer is missing, since nothing is made up for it. */
function totalObservation(source: RecordSource, filled: FilledScale, withAnswers: boolean): Resource[] {
  const { scale, total } = filled;
  if (total === null) return [];
  const band = bandOf(scale, total);
  return [
    {
      ...observation(source, filled, withAnswers),
      id: source.uuidOf(`total ${filled.id}`),
      code: concept(totalText(scale), totalCoding(scale)),
      valueQuantity: { value: total, unit: '{score}', system: systems.ucum, code: '{score}' },
      interpretation: listOf(band === null ? [] : [concept(band)]),
    },
  ];
}

/** Answers that have a code of their own, such as item 9 of the PHQ-9. */
function itemObservations(source: RecordSource, filled: FilledScale): Resource[] {
  const { name, code } = scales[filled.scale];
  if (code.system !== 'loinc') return [];
  return Object.entries(code.items).flatMap(([index, itemCode]) => {
    const answer = filled.answers[Number(index)] ?? null;
    if (answer === null) return [];
    return {
      ...observation(source, filled, true),
      id: source.uuidOf(`item ${index} ${filled.id}`),
      code: concept(words.scaleItem(name, Number(index) + 1), scaleCoding('loinc', itemCode)),
      valueInteger: answer,
    };
  });
}

/** What every result of a filled-in scale has. */
function observation(source: RecordSource, filled: FilledScale, withAnswers: boolean) {
  return {
    resourceType: 'Observation',
    meta: source.meta,
    status: 'final',
    category: [{ coding: [survey] }],
    subject: reference(source.patient),
    effectiveDateTime: zonedDateTime(filled),
    performer: [reference(source.patient)],
    derivedFrom: withAnswers ? [reference(responseId(source, filled))] : undefined,
  };
}

function totalCoding(scale: FilledScaleId) {
  const { code } = scales[scale];
  return code.system === 'loinc' ? scaleCoding('loinc', code.total) : scaleCoding('local', code.code);
}

function totalText(scale: FilledScaleId): string {
  const { name, code } = scales[scale];
  return code.system === 'loinc' ? words.scaleTotal(name) : code.text;
}
