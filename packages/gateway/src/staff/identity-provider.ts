import * as oidc from 'openid-client';
import type { OidcConfig } from '../config.js';

/** What has to be remembered between leaving for the provider and coming back. */
export interface Attempt {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** Who came back, as the provider tells it. */
export interface Person {
  subject: string;
  name: string;
  /** Values of the teams claim without the one below; not checked against the municipality yet. */
  teams: string[];
  /** Whether the claim also holds the value for managers. */
  manager: boolean;
}

/** The provider cannot be reached, or is not one. */
export class ProviderUnavailable extends Error {
  override readonly name = 'ProviderUnavailable';
}

const attempts = 3;
/** Milliseconds. */
const pauseBetween = 300;
/** Seconds to wait for an answer of the provider. */
const patience = 10;

/** An OpenID Connect provider: authorization code flow with PKCE, state and nonce. */
export class IdentityProvider {
  private readonly config: OidcConfig;
  private readonly redirectUri: string;
  private discovered: Promise<oidc.Configuration> | null = null;

  constructor(config: OidcConfig, publicUrl: string) {
    this.config = config;
    this.redirectUri = `${publicUrl}/inbox/callback`;
  }

  /**
   * Where to send the browser, and what to remember meanwhile.
   * @throws ProviderUnavailable
   */
  async begin(): Promise<{ url: URL; attempt: Attempt }> {
    const provider = await this.discover();
    const attempt: Attempt = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.redirectUri,
      scope: this.config.scope,
      response_type: 'code',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(attempt.codeVerifier),
      code_challenge_method: 'S256',
    });
    return { url, attempt };
  }

  /**
   * Who came back. `query` is the query of the callback's URL, with its question mark.
   * @throws ProviderUnavailable, or an error of `openid-client` where the answer does not hold
   */
  async finish(query: string, attempt: Attempt): Promise<Person> {
    const provider = await this.discover();
    const tokens = await oidc.authorizationCodeGrant(provider, new URL(this.redirectUri + query), {
      pkceCodeVerifier: attempt.codeVerifier,
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    // Many providers put more than the subject only here.
    const info =
      provider.serverMetadata().userinfo_endpoint === undefined
        ? {}
        : await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub);
    const all: Record<string, unknown> = { ...info, ...claims };
    const { teamsClaim, manager } = this.config;
    const values = list(all[teamsClaim]);
    return {
      subject: claims.sub,
      name: nameOf(all),
      teams: values.filter((value) => value !== manager),
      manager: values.includes(manager),
    };
  }

  private discover(): Promise<oidc.Configuration> {
    this.discovered ??= this.discoverNow().catch((error: unknown) => {
      this.discovered = null;
      throw new ProviderUnavailable('the identity provider cannot be reached', { cause: error });
    });
    return this.discovered;
  }

  private async discoverNow(): Promise<oidc.Configuration> {
    const issuer = new URL(this.config.issuer);
    const { clientId, clientSecret } = this.config;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await oidc.discovery(issuer, clientId, {}, authentication(clientSecret), {
          timeout: patience,
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- the configuration lets http pass on localhost only
          execute: issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
        });
      } catch (error) {
        if (attempt === attempts) throw error;
        await new Promise((resolve) => setTimeout(resolve, pauseBetween));
      }
    }
  }
}

/** With a secret: in the header, unless the provider says that it takes it in the body only. */
function authentication(clientSecret: string | undefined): oidc.ClientAuth {
  if (clientSecret === undefined) return oidc.None();
  const basic = oidc.ClientSecretBasic(clientSecret);
  const post = oidc.ClientSecretPost(clientSecret);
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported;
    const useBasic = methods === undefined || methods.includes('client_secret_basic');
    (useBasic ? basic : post)(server, client, body, headers);
  };
}

function nameOf(claims: Record<string, unknown>): string {
  const names = [claims.name, claims.preferred_username, claims.email, claims.sub];
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? '';
}

/** A claim with several values: an array, or one string with spaces or commas. */
function list(claim: unknown): string[] {
  if (Array.isArray(claim)) return claim.filter((value): value is string => typeof value === 'string');
  return typeof claim === 'string' ? claim.split(/[\s,]+/).filter((value) => value !== '') : [];
}
