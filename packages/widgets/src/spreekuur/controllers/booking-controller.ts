import type { Act, BookingAction, BookingField, BookingProblem, BookingState } from '@voordeur/core/booking';
import type { BookingRequestInput } from '@voordeur/core/schemas';
import type { ActResult, BookResult, InvalidParam, MoveResult, SpreekuurClient } from '../../gateway/index.js';
import { persist } from '../../shell/persist.js';

interface BookingHost {
  readonly visit: BookingState;
  readonly gatewayClient: SpreekuurClient;
  dispatch(action: BookingAction): void;
  /** The hours that are shown no longer hold. */
  placesChanged(): void;
}

/**
 * Makes the appointment that is under way, and does what is asked with one by its code. A booking is
 * tried again by itself: all attempts carry one id, so that there are never two.
 */
export class BookingController {
  private readonly host: BookingHost;
  /** Goes up with everything that is begun and with every forgetting, so that a late answer finds nobody. */
  private turn = 0;

  constructor(host: BookingHost) {
    this.host = host;
  }

  /** Stops caring about what is under way. */
  abandon(): void {
    this.turn += 1;
  }

  /** Sends the booking that is under way. */
  async send(): Promise<void> {
    const request = this.host.visit.offered.at(-1);
    if (this.host.visit.step !== 'sending' || request === undefined) return;
    const isOver = this.begin();
    const result = await persist(
      () => this.host.gatewayClient.book(request),
      isOver,
      (attempt) => this.host.dispatch({ type: 'retry', attempt }),
    );
    if (result) await this.settle(request, result, isOver);
  }

  /** Does what is being done by code. */
  async act(): Promise<void> {
    const { acting, code, slot } = this.host.visit;
    if (acting === null || code === null) return;
    const isOver = this.begin();
    const result = await this.ask(acting, code, slot);
    if (isOver()) return;
    switch (result.outcome) {
      case 'found':
        this.host.dispatch({ type: 'acted', booking: result.booking });
        return acting === 'look-up' ? undefined : this.host.placesChanged();
      case 'full':
      case 'not-bookable':
        this.host.dispatch({ type: 'lost', loss: result.outcome === 'full' ? 'full' : 'gone' });
        return this.host.placesChanged();
      case 'not-possible':
        return this.lookAgain(code, isOver);
      case 'invalid':
        return this.host.dispatch({ type: 'failed', cause: 'refused' });
      default:
        return this.host.dispatch({ type: 'failed', cause: result.outcome });
    }
  }

  /** It stands otherwise than the person saw: what cannot be done any more shows in how it stands now. */
  private async lookAgain(code: string, isOver: () => boolean): Promise<void> {
    const result = await this.host.gatewayClient.lookUp(code);
    if (isOver()) return;
    if (result.outcome === 'found') this.host.dispatch({ type: 'stands-otherwise', booking: result.booking });
    else this.host.dispatch({ type: 'failed', cause: 'not-possible' });
  }

  /** @returns whether something else has begun since */
  private begin(): () => boolean {
    this.turn += 1;
    const { turn } = this;
    return () => turn !== this.turn;
  }

  private ask(act: Act, code: string, slot: BookingState['slot']): Promise<ActResult | MoveResult> {
    const client = this.host.gatewayClient;
    if (act === 'move' && slot !== null) {
      const { spreekuur, startsAt } = slot;
      return client.move({ code, slot: { spreekuur, startsAt } });
    }
    if (act === 'cancel') return client.cancel(code);
    return act === 'accept' ? client.accept(code) : client.lookUp(code);
  }

  private async settle(request: BookingRequestInput, result: BookResult, isOver: () => boolean): Promise<void> {
    switch (result.outcome) {
      case 'booked':
        this.host.dispatch({ type: 'booked', booked: result.booked, request });
        return this.host.placesChanged();
      case 'full':
      case 'not-bookable':
        this.host.dispatch({ type: 'lost', loss: result.outcome === 'full' ? 'full' : 'gone' });
        return this.host.placesChanged();
      case 'invalid':
        return this.host.dispatch(rejected(result.errors));
      case 'conflict':
        return this.fetchEarlier(isOver);
      default:
        return this.host.dispatch({ type: 'failed', cause: result.outcome });
    }
  }

  /** An earlier version arrived though its answer got lost: the same words again give its code. */
  private async fetchEarlier(isOver: () => boolean): Promise<void> {
    for (const request of this.host.visit.offered.slice(0, -1).reverse()) {
      const result = await this.host.gatewayClient.book(request);
      if (isOver()) return;
      if (result.outcome !== 'conflict') return this.settle(request, result, isOver);
    }
    this.host.dispatch({ type: 'failed', cause: 'unavailable' });
  }
}

const fieldOfPointer: Readonly<Record<string, BookingField>> = {
  '/email': 'email',
  '/phone': 'phone',
  '/people': 'people',
  '/interpreter': 'interpreter',
  '/leefgebieden': 'leefgebieden',
};

/** What the gateway wants changed, at the fields. */
function rejected(errors: readonly InvalidParam[]): BookingAction {
  const problems = errors.flatMap(({ pointer, detail }): BookingProblem[] => {
    const field = fieldOfPointer[pointer];
    return field ? [{ field, code: 'not-accepted', detail }] : [];
  });
  return problems.length > 0 ? { type: 'rejected', problems } : { type: 'failed', cause: 'refused' };
}
