/** Of this package; `defineElement` tells definitions apart by it. */
export const version = '0.1.0';
