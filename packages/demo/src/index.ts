export type { Addresses } from './addresses.js';
export { DemoError } from './demo-error.js';
export { people, peopleGroups, type Person } from './sign-in/people.js';
export { startDemo, type Demo, type DemoOptions } from './start-demo.js';
