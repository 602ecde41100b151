/** Milliseconds that a browser gets to fetch the file from the page. */
const patience = 60_000;

/** Hands an appointment to the person's own calendar, as a file made here: nothing is asked of anyone. */
export function downloadCalendar(calendar: string): void {
  const address = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'afspraak.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
