/** Apart from the rest, because a page loads it when somebody is about to search. */
export { DeviceSearch } from './device-search.js';
export { foundBy } from './found-by.js';
