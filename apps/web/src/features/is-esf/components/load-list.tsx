import { useState } from 'react';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { FileDrop } from '../../../shared/ui/file-drop.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteIsEsf } from '../api/use-write-is-esf.ts';
import { firstOf } from '../hooks/use-action.ts';

interface LoadListProps {
  kind: 'persons' | 'supports';
  label: string;
  hint: string;
}

/** Takes a CSV exported from IS ESF; why it was refused stands beside it. */
export function LoadList({ kind, label, hint }: LoadListProps) {
  const t = useText('isEsf');
  const toast = useToast();
  const problemText = useProblemText();
  const { load } = useWriteIsEsf();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState('');
  const take = async ([file, ...others]: readonly File[]) => {
    if (!file || isPending) return;
    setFailure(others.length > 0 ? t('list.one') : '');
    if (others.length > 0) return;
    setPending(true);
    try {
      await load(kind, file);
      toast.show({ text: t('list.loaded'), tone: 'success' });
    } catch (error) {
      const first = firstOf(error);
      const isWrongType = (first as { code?: string }).code === 'file.type-not-allowed';
      setFailure(isWrongType ? t('list.wrongType') : problemText(first));
    } finally {
      setPending(false);
    }
  };
  return (
    <FileDrop
      label={label}
      hint={hint}
      accept=".csv"
      isPending={isPending}
      error={failure || undefined}
      onFiles={(files) => void take(files)}
    />
  );
}
