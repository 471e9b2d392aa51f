import type { Server } from 'node:http';
import request, { type Test } from 'supertest';

export interface Credentials {
  readonly token: string;
  readonly csrfToken: string;
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Speaks to the API as one person: adds the address prefix, the session cookie and the CSRF token. */
export class ApiClient {
  constructor(
    private readonly server: Server,
    private readonly credentials: Credentials | null = null,
  ) {}

  get cookie(): string {
    return `rssz_session=${this.credentials?.token ?? ''}`;
  }

  get csrfToken(): string {
    return this.credentials?.csrfToken ?? '';
  }

  get(path: string): Test {
    return this.request('get', path);
  }

  post(path: string, body?: unknown): Test {
    return this.request('post', path, body);
  }

  put(path: string, body?: unknown): Test {
    return this.request('put', path, body);
  }

  /** A change based on `version`. */
  patch(path: string, version: number, body: unknown): Test {
    return this.request('patch', path, body).set('if-match', `"${version}"`);
  }

  delete(path: string): Test {
    return this.request('delete', path);
  }

  private request(method: Method, path: string, body?: unknown): Test {
    const test = request(this.server)[method](`/api/v1${path}`);
    if (this.credentials) {
      void test.set('cookie', this.cookie).set('x-csrf-token', this.credentials.csrfToken);
    }
    return body === undefined ? test : test.send(body as object);
  }
}
