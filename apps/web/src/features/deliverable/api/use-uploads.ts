import { useState } from 'react';
import { useProjectCode, useSession } from '../../../shared/api/session.ts';
import { uploadWithProgress } from './upload-with-progress.ts';
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
export function useUploads(deliverableId: string, onUploaded: (name: string) => void) {
  const { csrfToken } = useSession();
  const code = useProjectCode();
  const stored = useStored();
  const [uploads, setUploads] = useState<readonly RunningUpload[]>([]);
  const dismiss = (key: string) => setUploads((all) => all.filter((one) => one.key !== key));
  const change = (key: string, part: Partial<RunningUpload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));

  const uploadOne = async (file: File) => {
    const key = crypto.randomUUID();
    const controller = new AbortController();
    const cancel = () => controller.abort();
    setUploads((all) => [...all, { key, name: file.name, share: 0, error: null, cancel }]);
    try {
      const url = `/api/v1/projects/${encodeURIComponent(code)}/deliverables/${deliverableId}/files`;
      const onProgress = (share: number) => change(key, { share });
      stored(await uploadWithProgress({ url, file, csrfToken, signal: controller.signal, onProgress }));
      dismiss(key);
      onUploaded(file.name);
    } catch (error) {
      if (controller.signal.aborted) dismiss(key);
      else change(key, { error });
    }
  };
  /** One after another: each changes the same document. */
  const upload = async (files: readonly File[]) => {
    for (const file of files) await uploadOne(file);
  };
  return { uploads, upload, dismiss };
}
