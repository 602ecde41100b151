/** Version of the HTTP API, in the header `API-Version` and in its description. */
export const apiVersion = '1.0.0';
