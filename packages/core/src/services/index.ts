export { checkServices, type CheckedServices } from './check.js';
export { doubtsAbout, type ServiceDoubt } from './doubts.js';
export { localiseService } from './localise-service.js';
