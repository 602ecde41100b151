export { checkServices, type CheckedServices } from './check.js';
export { localiseService } from './localise-service.js';
