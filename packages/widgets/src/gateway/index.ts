export type { AskResult, GatewayClient, InvalidParam } from './client.js';
export { FetchGatewayClient } from './fetch-client.js';
