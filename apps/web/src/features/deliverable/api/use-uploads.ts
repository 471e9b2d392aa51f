import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useProjectCode, useSession } from '../../../shared/api/session.ts';
import type { DeliverableDetail } from '../../../shared/api/types.ts';
import { deliverableKeys } from './keys.ts';
import { uploadWithProgress } from './upload-with-progress.ts';
import { useReload } from './use-reload.ts';
import { useStored } from './use-stored.ts';

export interface RunningUpload {
  key: string;
  name: string;
  /** Share sent so far, 0–1. */
  share: number;
  /** Why it failed; null while it runs. */
  error: unknown;
  cancel: () => void;
}

/** Files on their way up: each with its progress or the reason it was refused, until somebody takes it away. */
export function useUploads(
  { id, version }: Pick<DeliverableDetail, 'id' | 'version'>,
  onUploaded: (name: string) => void,
  /** The part the files are brought for; none when not given. */
  partId?: string,
) {
  const { csrfToken } = useSession();
  const code = useProjectCode();
  const stored = useStored();
  const reload = useReload();
  const client = useQueryClient();
  const [uploads, setUploads] = useState<readonly RunningUpload[]>([]);
  const dismiss = (key: string) => setUploads((all) => all.filter((one) => one.key !== key));
  const change = (key: string, part: Partial<RunningUpload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));

  /** The version on the screen: the file before this one may have changed it. */
  const shownVersion = () =>
    client.getQueryData<DeliverableDetail>(deliverableKeys.detail(code, id))?.version ?? version;

  const uploadOne = async (file: File) => {
    const key = crypto.randomUUID();
    const controller = new AbortController();
    const cancel = () => controller.abort();
    setUploads((all) => [...all, { key, name: file.name, share: 0, error: null, cancel }]);
    try {
      const url = `/api/v1/projects/${encodeURIComponent(code)}/deliverables/${id}/files${partId ? `?part=${partId}` : ''}`;
      const onProgress = (share: number) => change(key, { share });
      const sent = { url, file, csrfToken, version: shownVersion(), signal: controller.signal, onProgress };
      stored(await uploadWithProgress(sent));
      dismiss(key);
      onUploaded(file.name);
      return true;
    } catch (error) {
      if (controller.signal.aborted) dismiss(key);
      else change(key, { error });
      if (error instanceof ProblemFailure && error.code === 'version.stale') await reload();
      return false;
    }
  };
  /** One after another: each changes the same document. Answers whether all arrived. */
  const upload = async (files: readonly File[]): Promise<boolean> => {
    let isWhole = true;
    for (const file of files) isWhole = (await uploadOne(file)) && isWhole;
    return isWhole;
  };
  return { uploads, upload, dismiss };
}
