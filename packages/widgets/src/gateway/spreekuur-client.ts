import type {
  Booked,
  Booking,
  BookingRequestInput,
  MoveBookingInput,
  Municipality,
  Problem,
  SpreekurenList,
} from '@voordeur/core/schemas';

type InvalidParam = NonNullable<Problem['errors']>[number];

/** The days asked for, both included, as `2027-03-28`; the gateway chooses where one is left out. */
export interface SpreekurenPeriod {
  from?: string;
  to?: string;
}

/** Why an attempt came to nothing; nothing was stored or changed. */
export type NotDone =
  /** The gateway says what to change. */
  | { outcome: 'invalid'; errors: InvalidParam[] }
  /** This site may not send, or the proof of work could not be made or was not accepted. */
  | { outcome: 'refused' }
  /** No connection, too busy or out of order; `retryAfter` is in milliseconds where the gateway names it. */
  | { outcome: 'unavailable'; retryAfter?: number };

/** The slot asked for cannot be had. */
export type NoPlace =
  /** No place left, and no waiting place was asked for. */
  | { outcome: 'full' }
  /** No such slot (any more), or too soon or too far ahead: read the list again. */
  | { outcome: 'not-bookable' };

/** There is no booking to do it with. */
export type NoBooking =
  /** A digit is missing or wrong, or no booking has this code (any more). */
  { outcome: 'unknown-code' };

export type BookResult =
  /** Stored; `booking.state` says whether with a place or a waiting place. May answer an earlier attempt. */
  | { outcome: 'booked'; booked: Booked }
  /** A booking with this id but other contents is stored already. */
  | { outcome: 'conflict' }
  | NoPlace
  | NotDone;

/** How a booking stands; also after an act. */
export type BookingResult = { outcome: 'found'; booking: Booking } | NoBooking | NotDone;

export type ActResult =
  | BookingResult
  /** This cannot be done with the booking as it stands now: look it up again. */
  | { outcome: 'not-possible' };

export type MoveResult = ActResult | NoPlace;

/** The spreekuren of the gateway as the widgets see them. A story or test can give its own. */
export interface SpreekuurClient {
  /** The municipality's teams, areas, lines and texts; rejects where it cannot be had. */
  municipality(): Promise<Municipality>;
  /** Every spreekuur in a period; rejects where it cannot be had. What someone looks for is not sent. */
  spreekuren(period?: SpreekurenPeriod): Promise<SpreekurenList>;
  /** Books once, however often it is sent with the same id; never rejects. */
  book(request: BookingRequestInput): Promise<BookResult>;
  /** Never rejects. */
  lookUp(code: string): Promise<BookingResult>;
  /** To another slot; the old place is kept until the new one is had. Never rejects. */
  move(input: MoveBookingInput): Promise<MoveResult>;
  /** Gives up a place or a waiting place. Never rejects. */
  cancel(code: string): Promise<ActResult>;
  /** Takes the place that is kept for someone who waited. Never rejects. */
  accept(code: string): Promise<ActResult>;
}
