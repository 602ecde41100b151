/** Version of `@voordeur/widgets`; the bundling holds it against package.json. */
export const version = '0.1.0';
