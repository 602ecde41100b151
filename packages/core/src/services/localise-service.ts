import type { Service, ServiceTexts } from '../schemas/service.js';

/** The texts of a service in a language or its base language (`en` for `en-GB`), each in Dutch where it is not there. */
export function localiseService<Some extends ServiceTexts & Pick<Service, 'translations'>>(
  service: Some,
  locale: string,
): Some {
  const { translations = {} } = service;
  const translated = { ...translations[locale.split('-')[0]!], ...translations[locale] };
  return { ...service, ...translated };
}
