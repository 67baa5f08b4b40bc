import { describe, expect, it } from 'vitest';
import { partsOfFile } from '../../../shared/contract/files-out';
import { byDefinitions, bySchema, byUs } from '../../support/fhir-checks';
import { type Bundle, type Found, recordBundle, recordContent, recordText } from '../../support/fhir-record';

function ofType(bundle: Bundle, type: string): Found[] {
  return bundle.entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type);
}

const checks = { schema: bySchema, definitions: byDefinitions, ours: byUs };

/** The checks that find something. */
function finders(bundle: Bundle): string[] {
  return Object.entries(checks).flatMap(([name, check]) => (check(bundle).length > 0 ? name : []));
}

/** Everything in a document that lies under a name, wherever it is. */
function everything(value: unknown, name: string): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => [
    ...(key === name ? [each] : []),
    ...everything(each, name),
  ]);
}

describe('the FHIR document', () => {
  it('is valid to HL7’s schema, to its definitions, and to us', () => {
    const bundle = recordBundle();
    const problems = Object.entries(checks).map(([name, check]) => [name, check(bundle)]);
    expect(problems).toEqual([
      ['schema', []],
      ['definitions', []],
      ['ours', []],
    ]);
  });

  it.each([
    ['without anything', recordContent({ products: [], totals: [], plans: [], scales: [], medicines: [] })],
    ['with scales alone', recordContent({ products: [], totals: [], plans: [], medicines: [] })],
    ['with medicines alone', recordContent({ products: [], totals: [], plans: [], scales: [] })],
  ])('is valid %s', (_name, content) => {
    expect(finders(recordBundle(content))).toEqual([]);
  });

  it.each(partsOfFile.record)('is valid with no other part than %s', (part) => {
    expect(finders(recordBundle(recordContent(), [part]))).toEqual([]);
  });

  it('holds one resource for each thing that was noted', () => {
    const counts = new Map<string, number>();
    for (const { resource } of recordBundle().entry)
      counts.set(resource.resourceType, (counts.get(resource.resourceType) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      Composition: 1,
      Patient: 1,
      CarePlan: 1,
      // Three days, three totals (one scale has a gap), and item 9.
      Observation: 7,
      QuestionnaireResponse: 4,
      MedicationStatement: 3,
    });
  });

  it('gives amounts a day in UCUM, and the day that is not over as preliminary', () => {
    const intake = ofType(recordBundle(), 'Observation').filter(({ focus }) => focus !== undefined);
    expect(
      intake.map(({ effectiveDateTime, status, valueQuantity }) => [
        effectiveDateTime,
        status,
        valueQuantity,
      ]),
    ).toEqual(
      [
        ['2026-11-20', 'final', 12.8],
        ['2026-11-21', 'final', 14.3],
        ['2026-11-22', 'preliminary', 3.2],
      ].map(([day, status, value]) => [
        day,
        status,
        { value, unit: 'g/d', system: 'http://unitsofmeasure.org', code: 'g/d' },
      ]),
    );
  });

  it('leads from each total to the answers that it was reckoned from, at the time on the wall', () => {
    const bundle = recordBundle();
    const total = ofType(bundle, 'Observation').find(({ code }) => JSON.stringify(code).includes('44261-6'));
    expect(total).toMatchObject({
      effectiveDateTime: '2026-11-20T09:15:07-05:00',
      valueQuantity: { value: 10, code: '{score}' },
      interpretation: [{ text: 'moderate' }],
    });
    const [source] = everything(total, 'derivedFrom').flat() as { reference: string }[];
    const answers = bundle.entry.find(({ fullUrl }) => fullUrl === source?.reference)?.resource;
    expect(answers?.questionnaire).toBe('http://loinc.org/q/44249-1');
    expect(everything(answers, 'valueInteger')).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2]);
  });

  it('leaves a question that was not answered without an answer, and its scale without a total', () => {
    const bundle = recordBundle();
    const gad7 = ofType(bundle, 'QuestionnaireResponse').find(({ questionnaire }) =>
      String(questionnaire).endsWith('69737-5'),
    );
    expect(everything(gad7, 'valueInteger')).toEqual([0, 0, 1, 0, 0, 0]);
    expect(JSON.stringify(ofType(bundle, 'Observation'))).not.toContain('70274-6');
  });

  it('says nothing of what was left out', () => {
    const bare = recordText(recordContent(), []);
    expect(bare).not.toMatch(
      /kratom|powder|glidepath|sertraline|magnesium|14\.3|Feeling down|44260-8|daily-intake/i,
    );
    expect(bare).toContain('Product 1');
    expect(bare).not.toMatch(/42CFRPart2/);
  });

  it('names the same things alike in every document, and other things differently', () => {
    const content = recordContent();
    const ids = (bundle: Bundle) => bundle.entry.slice(1).map(({ fullUrl }) => fullUrl);
    expect(ids(recordBundle({ ...content, madeAt: '2026-11-23T08:00:00.000Z' }))).toEqual(
      ids(recordBundle(content)),
    );
    expect(new Set(ids(recordBundle(content))).size).toBe(16);
  });

  it('keeps what a person typed from being read as markup', () => {
    const divs = everything(recordBundle(), 'div').join('');
    expect(divs).toContain('Kratom &lt;b&gt;&quot;powder&quot;&lt;/b&gt; &amp; more');
    expect(divs).not.toContain('<b>');
  });
});

const div = '<div xmlns="http://www.w3.org/1999/xhtml">';

/** A place in a document: the type of a resource, whose first one is meant, then names and indexes. */
type Place = string;

describe('a damaged document is found out:', () => {
  /** What stands where in a good document, and which of the checks at least see it. Undefined: it is taken away. */
  it.each<[string, Place, unknown, string[]]>([
    ['a type that there is none', 'Patient.resourceType', 'Person2', ['schema']],
    ['a field that there is none', 'CarePlan.colour', 'red', ['schema', 'definitions']],
    ['no status', 'Observation.status', undefined, ['definitions']],
    ['a status of another kind', 'Observation.status', 'done', ['schema', 'definitions']],
    ['an unknown state of a step', 'CarePlan.activity.0.detail.status', 'soon', ['definitions']],
    ['a date that is none', 'Observation.effectiveDateTime', '22 Nov 2026', ['schema']],
    ['a number as text', 'Observation.valueQuantity.value', '12.8', ['schema']],
    ['a null', 'CarePlan.title', null, ['schema', 'ours']],
    ['an empty list', 'Observation.performer', [], ['ours']],
    ['an empty text', 'CarePlan.title', '', ['schema', 'ours']],
    ['a reference into nothing', 'Observation.subject.reference', 'urn:uuid:1', ['ours']],
    ['a subject that is no reference', 'CarePlan.subject', 'me', ['definitions']],
    ['a statement without a subject', 'MedicationStatement.subject', undefined, ['schema', 'definitions']],
    ['an observation without a subject', 'Observation.subject', undefined, ['ours']],
    ['a code of the wrong system', 'Composition.type.coding.0.system', 'http://snomed.info/sct', ['ours']],
    ['a code that nobody gave', 'Composition.type.coding.0.code', '99999-9', ['ours']],
    ['a unit of another kind', 'Observation.valueQuantity.code', 'g/day', ['ours']],
    ['the label of treatment programmes', 'CarePlan.meta.security.1.code', '42CFRPart2', ['ours']],
    ['no label', 'QuestionnaireResponse.meta', undefined, ['ours']],
    ['an open element', 'Composition.text.div', `${div}<p>a</div>`, ['ours']],
    ['a bare & in the words', 'Composition.text.div', `${div}<p>a & b</p></div>`, ['ours']],
    ['a script in the words', 'Composition.text.div', `${div}<script>1</script></div>`, ['ours']],
    ['a section without words', 'Composition.section.0.text', undefined, ['ours']],
    ['a section that lists nothing', 'Composition.section.0.entry', undefined, ['ours']],
    ['a URL that is not its own', 'Bundle.entry.2.fullUrl', 'urn:uuid:1', ['ours']],
    ['no kind of bundle', 'Bundle.type', undefined, ['definitions']],
  ])('%s', (_name, place, value, expected) => {
    const bundle = recordBundle();
    put(bundle, place, value);
    expect(finders(bundle)).toEqual(expect.arrayContaining(expected));
  });

  it('resources in another order, twice, or left out', () => {
    const { entry } = recordBundle();
    const [composition, patient] = entry;
    expect(finders({ ...recordBundle(), entry: [...entry].reverse() })).toEqual(['ours']);
    expect(finders({ ...recordBundle(), entry: [...entry, entry.at(-1) as never] })).toEqual(['ours']);
    expect(finders({ ...recordBundle(), entry: [composition as never, patient as never] })).toEqual(['ours']);
  });
});

function put(bundle: Bundle, place: Place, value: unknown): void {
  const [type = '', ...names] = place.split('.');
  const last = names.pop() ?? '';
  const start: unknown = type === 'Bundle' ? bundle : ofType(bundle, type)[0];
  const target = names.reduce((at, name) => (at as Record<string, unknown>)[name], start) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete target[last];
  else target[last] = value;
}
