import type { Database } from '../database/connection.js';
import type { KeyRing } from '../encryption/key-ring.js';
import type { InForce } from '../settings/in-force.js';
import type { CalendarFeeds } from './calendar-feeds.js';
import type { Definitions } from './definitions.js';

/** What the staff's part of the spreekuren works with. */
export interface StaffSide {
  database: Database;
  keys: KeyRing;
  definitions: Definitions;
  inForce: InForce;
  feeds: CalendarFeeds;
  /** Whether e-mail can be sent. */
  email: boolean;
  /** Hours that an offered place is kept. */
  offerHours: number;
  now: () => number;
  /** Told when there may be notices to send. */
  wake: () => void;
}
