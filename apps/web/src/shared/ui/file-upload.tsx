import { useState } from 'react';
import { ProblemFailure } from '../api/problem-failure.ts';
import type { Problem } from '../api/types.ts';
import { useText } from '../i18n/use-text.ts';
import { useProblemText } from '../lib/use-problem-text.ts';
import { FileDrop } from './file-drop.tsx';

interface FileUploadProps {
  label: string;
  hint?: string;
  /** Accepted types for the browser's picker, such as '.csv'. */
  accept?: string;
  /** Several files at once are refused; otherwise they are sent one after another. */
  isSingle?: boolean;
  /** Better words than the code has, as in `useForm`. */
  describe?: (problem: Problem) => string | undefined;
  /** Sends one file; what it throws is said beside the control. */
  onFile: (file: File) => Promise<unknown>;
}

/** Brings files one by one: one sending at a time, and why a file was refused stands beside the control. */
export function FileUpload({ isSingle = false, describe, onFile, ...drop }: FileUploadProps) {
  const t = useText('app');
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState('');
  const bring = async (files: readonly File[]) => {
    if (isPending) return;
    const isTooMany = isSingle && files.length > 1;
    setFailure(isTooMany ? t('file.one') : '');
    if (isTooMany) return;
    setPending(true);
    try {
      for (const file of files) await onFile(file);
    } catch (error) {
      setFailure(textOf(error));
    } finally {
      setPending(false);
    }
  };
  const textOf = (error: unknown): string => {
    if (!(error instanceof ProblemFailure)) return problemText(error);
    const problem = error.errors[0] ?? error;
    return describe?.(problem) ?? problemText(problem);
  };
  return (
    <FileDrop {...drop} isPending={isPending} error={failure || undefined} onFiles={(files) => void bring(files)} />
  );
}
