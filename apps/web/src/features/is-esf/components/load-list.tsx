import { useText } from '../../../shared/i18n/use-text.ts';
import { FileUpload } from '../../../shared/ui/file-upload.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteIsEsf } from '../api/use-write-is-esf.ts';

interface LoadListProps {
  kind: 'persons' | 'supports';
  label: string;
  hint: string;
}

/** Takes a CSV exported from IS ESF; why it was refused stands beside it. */
export function LoadList({ kind, label, hint }: LoadListProps) {
  const t = useText('isEsf');
  const toast = useToast();
  const { load } = useWriteIsEsf();
  return (
    <FileUpload
      label={label}
      hint={hint}
      accept=".csv"
      isSingle
      describe={({ code }) => (code === 'file.type-not-allowed' ? t('list.wrongType') : undefined)}
      onFile={async (file) => {
        await load(kind, file);
        toast.show({ text: t(kind === 'persons' ? 'list.loaded' : 'difference.loaded'), tone: 'success' });
      }}
    />
  );
}
