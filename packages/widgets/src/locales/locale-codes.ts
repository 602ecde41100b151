export const sourceLocale = 'nl' as const; export const targetLocales = ['en'] as const; export const allLocales = ['en', 'nl'] as const;
