import type { Agenda } from '@voordeur/core/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ApiError } from '../api/result.js';
import type { AgendaClient } from './client.js';
import { addDays, mondayOf, type DateText } from './dates.js';

/** Days fetched from the Monday of the week in sight: that week and the next, for "het volgende is op …". */
const days = 14;

/** However well live updates run, a proxy may swallow one: the agenda is fetched again when older. Milliseconds. */
const oldest = 120_000;

/** The hours around the day in sight, kept current. */
export class AgendaController implements ReactiveController {
  /** Of the week in sight; `null` until the first answer of it. */
  agenda: Agenda | null = null;
  /** Of the latest try; what an earlier one fetched stays. */
  error: ApiError | null = null;

  private readonly host: ReactiveControllerHost;
  private readonly client: () => AgendaClient;
  private readonly failed: (error: ApiError) => void;
  private monday: DateText | null = null;
  private running: Promise<void> | null = null;
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, client: () => AgendaClient, failed: (error: ApiError) => void) {
    this.host = host;
    this.client = client;
    this.failed = failed;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.monday = null;
    this.agenda = null;
    this.error = null;
  }

  /** Shows the week that a day is in; fetches it where it is not the one in sight. */
  show(date: DateText): void {
    const monday = mondayOf(date);
    if (monday === this.monday) return;
    this.monday = monday;
    if (!isWithin(this.agenda, monday)) this.agenda = null;
    this.error = null;
    void this.reload();
  }

  /** Fetches it again; requests while one runs make one more run after it, however many ask. */
  reload(): Promise<void> {
    this.asked += 1;
    this.running ??= this.run();
    return this.running;
  }

  private async run(): Promise<void> {
    let answered: number;
    do {
      answered = this.asked;
      await this.fetch();
    } while (answered < this.asked);
    this.running = null;
  }

  private async fetch(): Promise<void> {
    const { monday } = this;
    clearTimeout(this.timer);
    if (monday === null) return;
    const result = await this.client().agenda(monday, addDays(monday, days - 1));
    if (monday !== this.monday) return;
    if (result.ok) this.agenda = result.value;
    this.error = result.ok ? null : result.error;
    this.timer = setTimeout(() => void this.reload(), oldest);
    this.host.requestUpdate();
    if (!result.ok) this.failed(result.error);
  }
}

/** The next week is there already: it shows at once, while it is fetched anew. */
function isWithin(agenda: Agenda | null, monday: DateText): boolean {
  return agenda !== null && agenda.from <= monday && addDays(monday, 6) <= agenda.to;
}
