export { liaisonsCalledFor, type CalledFor } from './called-for.js';
export { liaisonOf, reachableOn, type Reachable } from './reachable.js';
export { liaisonRoleNames } from './role-names.js';
