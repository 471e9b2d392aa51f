import type { Problem } from './types.ts';

interface ProblemDocument {
  code?: string;
  status?: number;
  params?: Record<string, string | number>;
  id?: string;
  errors?: Problem[];
  current?: unknown;
  changed?: string[];
}

/** The API said no: a code to be put in words, and for forms the problem of each field. */
export class ProblemFailure extends Error {
  readonly code: string;
  readonly status: number;
  readonly params: Record<string, string | number>;
  /** Number of the request, to be read to support. */
  readonly requestId: string | null;
  readonly errors: readonly Problem[];
  /** Of `version.stale`: the row as stored now, and what changed in it. */
  readonly current: unknown;
  readonly changed: readonly string[];

  constructor(status: number, document: ProblemDocument) {
    super(document.code ?? codeOf(status));
    this.name = 'ProblemFailure';
    this.code = document.code ?? codeOf(status);
    this.status = status;
    this.params = document.params ?? {};
    this.requestId = document.id ?? null;
    this.errors = document.errors ?? [];
    this.current = document.current;
    this.changed = document.changed ?? [];
  }
}

const codeOf = (status: number) => (status >= 500 ? 'server.error' : 'request.malformed');

/** Reads a refusal; an answer that is no problem document becomes one by its status. */
export async function problemFrom(response: Response): Promise<ProblemFailure> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('json')) return new ProblemFailure(response.status, {});
  const document = (await response.json().catch(() => ({}))) as ProblemDocument;
  return new ProblemFailure(response.status, document);
}

/** True when the server could not be reached at all. */
export function isOffline(error: unknown): boolean {
  return error instanceof TypeError;
}
