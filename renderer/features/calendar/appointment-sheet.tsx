import { appointmentWords } from '../../../shared/content/words/appointments';
import type { LocalDate } from '../../../shared/time';
import { Sheet } from '../../ui/sheet';
import { AppointmentForm } from './appointment-form';
import { newAppointment } from './appointment-typed';

interface Props {
  /** The day that the calendar stands on. */
  date: LocalDate;
  open: boolean;
  onClose: () => void;
}

/** A new appointment, from the calendar itself. */
export function AppointmentSheet({ date, open, onClose }: Props) {
  return (
    <Sheet
      title={appointmentWords.newTitle}
      open={open}
      onClose={onClose}
      closeLabel={appointmentWords.close}
    >
      <AppointmentForm start={newAppointment(date)} about="" before={null} inPlace={false} onDone={onClose} />
    </Sheet>
  );
}
