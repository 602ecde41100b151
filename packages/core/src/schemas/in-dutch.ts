import * as z from 'zod';

/** Words for what is wrong with an input, in Dutch: pass as `error` to `safeParse`. */
export const inDutch = z.locales.nl().localeError;
