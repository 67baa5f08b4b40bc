import { calendarFileWords as words } from '../../shared/content/words/calendar-file';
import type { Appointment } from '../../shared/contract/appointments';
import { addDays, type LocalDate } from '../../shared/time';
import type { CountingPlan, FileContent, FileScope, FileText } from './content';
import { dateValue, floatingValue, instantValue, property, textValue } from './ical-lines';
import { type NumberedStep, stepsOf } from './plan-steps';
import { productLabels } from './product-labels';

/**
 * Steps of plans and appointments as an iCalendar file (RFC 5545). See docs/formats/calendar.md. A step or an
 * appointment has the same UID in each file, so that a calendar takes a second file as a change of the first.
 */
export function calendarIcs(content: FileContent, scope: FileScope): FileText {
  const stamp = property('DTSTAMP', instantValue(content.madeAt));
  const label = productLabels(content, scope);
  const several = content.plans.length > 1;
  const steps = content.plans.flatMap((plan, index) =>
    stepsOf(plan, scope).map((step) => {
      const title = stepTitle(plan, step, several ? index + 1 : null, label(plan.product.id), scope);
      return event(`${uuidOf(plan.id)}-${step.number}`, stamp, [...wholeDay(step.from), summary(title)]);
    }),
  );
  const appointments = content.appointments.map((each) =>
    event(uuidOf(each.id), stamp, appointmentLines(each, scope.parts.has('titles'))),
  );
  const text = [
    property('BEGIN', 'VCALENDAR'),
    property('VERSION', '2.0'),
    property('PRODID', '-//Calendar//EN'),
    property('CALSCALE', 'GREGORIAN'),
    property('METHOD', 'PUBLISH'),
    ...steps,
    ...appointments,
    property('END', 'VCALENDAR'),
  ].join('');
  return { pieces: 1, piece: () => text };
}

function event(uid: string, stamp: string, lines: readonly string[]): string {
  return [
    property('BEGIN', 'VEVENT'),
    property('UID', uid),
    stamp,
    ...lines,
    property('CLASS', 'PRIVATE'),
    property('END', 'VEVENT'),
  ].join('');
}

/** A whole day, which ends before the next one and keeps nobody busy. */
function wholeDay(date: LocalDate): string[] {
  return [
    property('DTSTART;VALUE=DATE', dateValue(date)),
    property('DTEND;VALUE=DATE', dateValue(addDays(date, 1))),
    property('TRANSP', 'TRANSPARENT'),
  ];
}

function summary(title: string): string {
  return property('SUMMARY', textValue(title));
}

function stepTitle(
  { product }: CountingPlan,
  { number, amount }: NumberedStep,
  plan: number | null,
  label: string,
  { parts }: FileScope,
): string {
  return words.stepWith(words.step(number, plan), [
    ...(parts.has('step-amounts') ? [words.perDay(amount, product)] : []),
    ...(parts.has('names') ? [label] : []),
  ]);
}

/** A time without a zone is shown as itself wherever the calendar is. */
function appointmentLines({ day, time, title, place, note }: Appointment, inOwnWords: boolean): string[] {
  return [
    ...(time === null ? wholeDay(day) : [property('DTSTART', floatingValue(day, time))]),
    summary(inOwnWords ? title : words.appointment),
    ...(inOwnWords && place !== '' ? [property('LOCATION', textValue(place))] : []),
    ...(inOwnWords && note !== '' ? [property('DESCRIPTION', textValue(note))] : []),
  ];
}

/** The identity of a record as a UUID is written. */
function uuidOf(id: string): string {
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
