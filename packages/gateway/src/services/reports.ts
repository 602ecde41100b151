import type { Service, ServiceReport } from '@voordeur/core/schemas';
import { asIntake, type Database } from '../database/connection.js';
import type { KeyRing } from '../encryption/key-ring.js';
import type { ServerSecret } from '../encryption/server-secret.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import { canonicalJson } from '../questions/canonical-json.js';

interface Parts {
  database: Database;
  keys: KeyRing;
  secret: ServerSecret;
  /** The team that looks after the sociale kaart. */
  team: string;
}

/** Where a note is bound to: moved to another report it does not open. */
export const notePlace = (id: string) => `service_reports/${id}/note`;

/** Takes in what people say is wrong with the sociale kaart. */
export class ServiceReports {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /**
   * Stores a report once, however often it is sent.
   * @returns whether it was stored now
   * @throws RequestProblem 409 where the id belongs to a report with another body
   */
  async take(service: Pick<Service, 'id' | 'name'>, report: ServiceReport): Promise<boolean> {
    const { database, keys, secret, team } = this.parts;
    const id = report.id.toLowerCase();
    const note = report.note?.trim() ? report.note.trim() : null;
    const said = canonicalJson({ id, service: service.id, kind: report.kind, note });
    const bodyHash = await secret.hmac('body-hash', said);
    return asIntake(database, id, async (transaction) => {
      const { numInsertedOrUpdatedRows } = await transaction
        .insertInto('service_reports')
        .values({
          id,
          body_hash: bodyHash,
          service_id: service.id,
          service_name: service.name,
          kind: report.kind,
          note: note === null ? null : keys.encrypt(note, notePlace(id)),
          team,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 1n) return true;
      const before = await transaction
        .selectFrom('service_reports')
        .select('body_hash')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      if (!before.body_hash.equals(bodyHash)) throw new RequestProblem(409, problemTexts.otherReport);
      return false;
    });
  }
}
