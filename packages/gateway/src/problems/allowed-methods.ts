import type { FastifyInstance } from 'fastify';

/** The methods of each address that has any, to tell a wrong method from a wrong address. */
export class AllowedMethods {
  private readonly routes = new Map<string, { pattern: RegExp; methods: Set<string> }>();

  /** Learns the routes of this app that are registered from now on. */
  constructor(app: FastifyInstance) {
    app.addHook('onRoute', ({ url, method }) => {
      // A wildcard fits whatever nobody else wants: it says nothing about one address.
      if (url.includes('*')) return;
      const route = this.routes.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
      for (const one of [method].flat()) route.methods.add(one);
      this.routes.set(url, route);
    });
  }

  /** @returns the methods for the header `Allow`, sorted; none where the address is unknown */
  of(path: string): string[] {
    const fitting = [...this.routes.values()].filter(({ pattern }) => pattern.test(path));
    return [...new Set(fitting.flatMap(({ methods }) => [...methods]))].sort();
  }
}

/** `/v1/questions/:id` as an expression; an address has no other special characters of expressions than the dot. */
function patternOf(url: string): RegExp {
  return new RegExp(`^${url.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`);
}
