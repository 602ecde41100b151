import cookie, { type CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Reads and writes the cookie of a session, which scripts of the page cannot see. */
export class SessionCookie {
  /** With its prefix a browser takes it over https only, from this host only. */
  readonly name: string;
  readonly options: CookieSerializeOptions;

  /** @param name of those who sign in: staff and partners can be signed in beside each other */
  constructor(publicUrl: string, name = 'voordeur') {
    const secure = publicUrl.startsWith('https:');
    this.name = secure ? `__Host-${name}` : name;
    this.options = { path: '/', httpOnly: true, sameSite: 'lax', secure };
  }

  async register(app: FastifyInstance): Promise<void> {
    await app.register(cookie);
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  write(reply: FastifyReply, id: string): void {
    void reply.setCookie(this.name, id, this.options);
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.options);
  }
}
