import { useState } from 'react';
import { peopleWords as words } from '../../../shared/content/words/people';
import type { KeptRecord, RecordOf } from '../../../shared/contract/own-records';
import { personRoles } from '../../../shared/contract/own-records/person';
import { useRead } from '../../bridge/queries';
import { Column, Columns } from '../../ui/columns';
import { FailureNotice } from '../../ui/failure-notice';
import { useIsWaiting } from '../../ui/half-typed';
import { Page } from '../../ui/page';
import { SafetyPlanTabs } from '../../ui/safety-plan-tabs';
import { Sheet } from '../../ui/sheet';
import { AppointmentsCard } from './appointments-card';
import { LinesCard } from './lines-card';
import { PersonForm } from './person-form';
import { RoleCard } from './role-card';

/** Somebody in the list, by the id of the record. */
export interface Person extends RecordOf<'person'> {
  id: string;
}

type Role = Person['role'];
/** The form that is open: for somebody new in a role, or for somebody in the list. */
type Open = { role: Role; person: Person | null } | null;

/** Who and what helps: people, professionals, groups, places nearby, what is planned with them, and lines that exist. */
export function People() {
  const list = useRead('records.list', { kind: 'person', from: null });
  return (
    <Page title={words.title} about={words.about}>
      <SafetyPlanTabs />
      <FailureNotice error={list.error} />
      {list.data && <PeopleLists people={list.data.records.flatMap(personOf)} />}
    </Page>
  );
}

function PeopleLists({ people }: { people: readonly Person[] }) {
  const isWaiting = useIsWaiting();
  const [open, setOpen] = useState<Open>(() => {
    if (isWaiting({ kind: 'person', about: '' })) return { role: 'close', person: null };
    const person = people.find(({ id }) => isWaiting({ kind: 'person', about: id }));
    return person === undefined ? null : { role: person.role, person };
  });
  const ahead = useRead('appointments.ahead', {}, { fresh: true });
  const lines = useRead('lines.get', { lists: ['questions', 'safety-people', 'safety-professionals'] });
  const close = () => setOpen(null);
  return (
    <>
      <FailureNotice error={ahead.error ?? lines.error} />
      <Columns>
        <Column>
          {personRoles.map((role) => (
            <RoleCard
              key={role}
              role={role}
              people={people.filter((person) => person.role === role)}
              lines={lines.data?.lines ?? null}
              onAdd={() => setOpen({ role, person: null })}
              onEdit={(person) => setOpen({ role, person })}
            />
          ))}
        </Column>
        <Column>
          {ahead.data && lines.data && (
            <AppointmentsCard
              appointments={ahead.data.appointments}
              questions={lines.data.lines.filter(({ list }) => list === 'questions')}
            />
          )}
          {ahead.data && <LinesCard today={ahead.data.today} />}
        </Column>
      </Columns>
      <Sheet title={titleOf(open)} open={open !== null} onClose={close} closeLabel={words.close}>
        {open !== null && <PersonForm role={open.role} before={open.person} onDone={close} />}
      </Sheet>
    </>
  );
}

function titleOf(open: Open): string {
  if (open === null) return '';
  return open.person === null ? words.roles[open.role].add : words.editTitle(open.person.name);
}

function personOf({ id, record }: KeptRecord): Person[] {
  return record.kind === 'person' ? [{ id, ...record }] : [];
}
