import { PassThrough } from 'node:stream';
import {
  agendaEventSchema,
  agendaSignSchema,
  consultSignSchema,
  lateSignSchema,
  questionEventSchema,
} from '@voordeur/core/schemas';
import type { Gauge } from 'prom-client';
import type { Listener } from '../database/listener.js';
import type { Session, Sessions } from './sessions.js';

interface Stream {
  session: Session;
  output: PassThrough;
}

interface Parts {
  listener: Listener;
  sessions: Sessions;
  gauge: Gauge;
  /** Milliseconds between signs of life, and between checks that the session still lives. */
  heartbeat: number;
}

/** Bytes that may wait for a page that does not read; then it has to come back. */
const mostWaiting = 64 * 1024;

/**
 * The pages of staff that listen for changes (server-sent events). What happens is heard from the
 * database, so that it does not matter which process caused it. A stream ends when its session ends,
 * and when signs may have been missed: the page opens a new one, and reads the list again.
 */
export class EventStreams {
  private readonly parts: Parts;
  private readonly streams = new Set<Stream>();
  private readonly timer: NodeJS.Timeout;

  constructor(parts: Parts) {
    this.parts = parts;
    parts.listener.on('voordeur_questions', (payload) => this.tellQuestion(payload));
    parts.listener.on('voordeur_consults', (payload) => this.tellConsult(payload));
    parts.listener.on('voordeur_late', (payload) => this.tellLate(payload));
    parts.listener.on('voordeur_agenda', (payload) => this.tellAgenda(payload));
    parts.listener.on('voordeur_sessions', (hash) =>
      this.endWhere(({ session }) => session.idHash.toString('hex') === hash),
    );
    parts.listener.on('connected', () => this.endWhere(() => true));
    this.timer = setInterval(() => void this.beat(), parts.heartbeat);
    this.timer.unref();
  }

  open(session: Session): PassThrough {
    const stream: Stream = { session, output: new PassThrough() };
    this.streams.add(stream);
    this.parts.gauge.inc();
    stream.output.on('close', () => {
      if (this.streams.delete(stream)) this.parts.gauge.dec();
    });
    stream.output.write('retry: 1000\n\n');
    return stream.output;
  }

  /** Ends all streams, for good. */
  stop(): void {
    clearInterval(this.timer);
    this.endWhere(() => true);
  }

  private tellQuestion(payload: string): void {
    const event = questionEventSchema.parse(JSON.parse(payload));
    this.tell('question', event, [event.team]);
  }

  private tellConsult(payload: string): void {
    this.tell('consult', {}, consultSignSchema.parse(JSON.parse(payload)).teams);
  }

  private tellLate(payload: string): void {
    this.tell('late', {}, lateSignSchema.parse(JSON.parse(payload)).teams);
  }

  private tellAgenda(payload: string): void {
    const sign = agendaSignSchema.parse(JSON.parse(payload));
    this.tell('agenda', agendaEventSchema.parse(sign), sign.teams);
  }

  private tell(event: string, data: object, teams: readonly string[]): void {
    for (const stream of this.streams)
      if (stream.session.teams.some((team) => teams.includes(team)))
        this.write(stream, `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  private async beat(): Promise<void> {
    if (this.streams.size === 0) return;
    for (const stream of this.streams) this.write(stream, ': alive\n\n');
    const hashes = [...this.streams].map(({ session }) => session.idHash);
    try {
      const alive = await this.parts.sessions.stillAlive(hashes);
      const checked = new Set(hashes.map((hash) => hash.toString('hex')));
      this.endWhere(({ session }) => {
        const hash = session.idHash.toString('hex');
        return checked.has(hash) && !alive.has(hash);
      });
    } catch {
      // Not known without the database; when it is back every stream ends anyway.
      this.endWhere(({ session }) => session.expiresAt.getTime() < Date.now());
    }
  }

  private write(stream: Stream, text: string): void {
    if (stream.output.writableLength > mostWaiting) stream.output.destroy();
    else stream.output.write(text);
  }

  private endWhere(isOver: (stream: Stream) => boolean): void {
    for (const stream of this.streams) if (isOver(stream)) stream.output.end();
  }
}
