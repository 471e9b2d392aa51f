import { problemFrom } from '../../../shared/api/problem-failure.ts';
import type { DeliverableDetail } from '../../../shared/api/types.ts';
import { ifMatch } from '../../../shared/api/version-header.ts';

interface Upload {
  url: string;
  file: File;
  csrfToken: string;
  /** Version of the document the person looks at; somebody faster is not overtaken unseen. */
  version: number;
  /** Share sent so far, 0–1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends one file and says how far it is, which `fetch` cannot; fails with a `ProblemFailure` or, when cut, an `AbortError`. */
export function uploadWithProgress({
  url,
  file,
  csrfToken,
  version,
  onProgress,
  signal,
}: Upload): Promise<DeliverableDetail> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.setRequestHeader('x-csrf-token', csrfToken);
    request.setRequestHeader('if-match', ifMatch(version)['if-match']);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => void settle(request, resolve, reject));
    request.addEventListener('error', () => reject(new TypeError('network')));
    request.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    signal.addEventListener('abort', () => request.abort());
    const body = new FormData();
    body.append('file', file);
    request.send(body);
  });
}

async function settle(
  request: XMLHttpRequest,
  resolve: (row: DeliverableDetail) => void,
  reject: (reason: unknown) => void,
): Promise<void> {
  if (request.status >= 200 && request.status < 300) {
    resolve(JSON.parse(request.responseText) as DeliverableDetail);
    return;
  }
  const headers = { 'content-type': request.getResponseHeader('content-type') ?? '' };
  reject(await problemFrom(new Response(request.responseText, { status: request.status, headers })));
}
