import type { AnswerTemplate, Liaison, Municipality, SettingsDocument } from '@voordeur/core/schemas';
import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../database/connection.js';
import type { Listener } from '../database/listener.js';
import type { InForce } from './in-force.js';
import { kindsOf, type Documents, type Kinds } from './kinds.js';
import { latestEdits, type Edits } from './revisions.js';

interface Parts {
  /** What the files of the configuration say. */
  file: InForce;
  database: Database;
  listener: Listener;
  log: FastifyBaseLogger;
}

/**
 * What the municipality says now: its files with the latest edits over them. Every process reads the edits again when
 * one of them saves, and when it lost sight of the database. Edits that no longer fit the file are set aside, and the
 * file counts.
 */
export class SettingsInForce implements InForce {
  readonly kinds: Kinds;
  private readonly parts: Parts;
  private documents: Documents;
  private revisions: Partial<Record<SettingsDocument, number>> = {};
  private readonly aside = new Map<SettingsDocument, string[]>();
  private asked = 0;
  private running: Promise<void> | null = null;

  constructor(parts: Parts) {
    this.parts = parts;
    this.kinds = kindsOf(parts.file);
    this.documents = {
      municipality: parts.file.municipality,
      liaisons: parts.file.liaisons,
      'answer-templates': parts.file.answerTemplates,
    };
    const { listener } = parts;
    const refresh = () => void this.refreshOrWarn();
    listener.on('voordeur_settings', refresh);
    listener.on('connected', refresh);
  }

  get municipality(): Municipality {
    return this.documents.municipality;
  }

  get liaisons(): readonly Liaison[] {
    return this.documents.liaisons;
  }

  get answerTemplates(): readonly AnswerTemplate[] {
    return this.documents['answer-templates'];
  }

  /** What is wrong with edits that are not in force because they no longer fit the file. */
  get setAside(): Partial<Record<SettingsDocument, string[]>> {
    return Object.fromEntries(this.aside);
  }

  /** The revision of a document that this process knows; 0 is the file. */
  revisionOf(document: SettingsDocument): number {
    return this.revisions[document] ?? 0;
  }

  /** Reads the edits again; of calls while one reads, one more reading comes after it. */
  refresh(): Promise<void> {
    this.asked += 1;
    this.running ??= this.run();
    return this.running;
  }

  async refreshOrWarn(): Promise<void> {
    await this.refresh().catch((error: unknown) =>
      this.parts.log.warn({ err: error }, 'could not read the edited settings yet'),
    );
  }

  private async run(): Promise<void> {
    try {
      let answered: number;
      do {
        answered = this.asked;
        const latest = await latestEdits(this.parts.database.db);
        this.put('municipality', latest);
        this.put('liaisons', latest);
        this.put('answer-templates', latest);
      } while (answered < this.asked);
    } finally {
      this.running = null;
    }
  }

  private put(name: SettingsDocument, latest: ReadonlyMap<SettingsDocument, Edits>): void {
    const { revision, edits } = latest.get(name) ?? { revision: 0, edits: {} };
    // As long as nothing is saved a document stays the same object: others keep what they made of it.
    if (revision === this.revisionOf(name)) return;
    const kind = this.kinds[name];
    const applied = kind.apply(edits, false);
    this.revisions = { ...this.revisions, [name]: revision };
    this.documents = { ...this.documents, [name]: applied.ok ? applied.document : kind.file };
    this.aside.delete(name);
    if (applied.ok) return;
    const problems = applied.problems.map(({ key, message }) => `${key ?? name}: ${message}`);
    this.aside.set(name, problems);
    this.parts.log.error(
      { document: name, revision, problems },
      'edited settings do not fit the file: it counts alone',
    );
  }
}
