export type { AskResult, GatewayClient, InvalidParam } from './client.js';
export { FetchGatewayClient } from './fetch-client.js';
export type { OpenResult } from './open-referral.js';
export { FetchSpreekuurClient } from './fetch-spreekuur-client.js';
export type {
  ActResult,
  BookingResult,
  BookResult,
  MoveResult,
  NoBooking,
  NoPlace,
  NotDone,
  SpreekurenPeriod,
  SpreekuurClient,
} from './spreekuur-client.js';
export {
  FetchServicesClient,
  type CatalogueResult,
  type ReportResult,
  type SearchResult,
  type ServiceResult,
  type ServicesClient,
} from './services-client.js';
export {
  FetchFollowClient,
  type ErasedResult,
  type FollowClient,
  type FollowResult,
  type KeptResult,
  type NotFollowed,
  type Proving,
} from './follow-client.js';
export {
  FetchReferralClient,
  type MakeResult,
  type NotReferred,
  type ReferralClient,
  type StatusResult,
} from './referral-client.js';
