export { createApp } from './app.js';
export { InvalidConfig, readConfig, type GatewayConfig, type OidcConfig } from './config.js';
export { ChangedMigration, migrate } from './database/migrate.js';
export { CannotDecrypt, KeyRing } from './encryption/key-ring.js';
export { InvalidPartner, type Partner } from './partners/partner.js';
export { savedSettings } from './settings/saved-settings.js';
export type { InForce } from './settings/in-force.js';
export { listPartners, registerPartner, removePartner, type PartnerDatabase } from './partners/registration.js';
