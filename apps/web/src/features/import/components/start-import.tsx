import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { ImportKindDescription } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { FileDrop } from '../../../shared/ui/file-drop.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { useWriteImport, type Encoding } from '../api/use-write-import.ts';
import { useImportWords } from '../hooks/use-import-words.ts';
import styles from './import.module.css';

interface StartImportProps {
  kinds: readonly ImportKindDescription[];
  kind: ImportKindDescription;
  onKind: (kind: string) => void;
}

const ENCODINGS = [
  { value: 'utf-8', label: 'UTF-8' },
  { value: 'windows-1250', label: 'Windows-1250' },
] as const;

/** Takes a file and opens its rehearsal. */
export function StartImport({ kinds, kind, onKind }: StartImportProps) {
  const t = useText('importing');
  const { kindName } = useImportWords();
  const problemText = useProblemText();
  const navigate = useNavigate();
  const { rehearse } = useWriteImport();
  const [encoding, setEncoding] = useState<Encoding | ''>('');
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState('');
  const take = async ([file, ...others]: readonly File[]) => {
    if (!file) return;
    setFailure(others.length > 0 ? t('start.one') : '');
    if (others.length > 0) return;
    setPending(true);
    try {
      const run = await rehearse(kind.kind, file, encoding);
      await navigate({ to: '/import/$id', params: { id: run.id } as never });
    } catch (error) {
      const first = error instanceof ProblemFailure ? (error.errors[0] ?? error) : error;
      const isWrongType = (first as { code?: string }).code === 'file.type-not-allowed';
      setFailure(isWrongType ? t('start.wrongType') : problemText(first));
    } finally {
      setPending(false);
    }
  };
  return (
    <Card title={t('start.title')}>
      <div className={styles.form}>
        <Select
          label={t('start.kind')}
          value={kind.kind}
          onChange={onKind}
          options={kinds.map((one) => ({ value: one.kind, label: kindName(one.kind) }))}
          hint={kind.isOfProject ? undefined : t('start.ofInstallation')}
        />
        <Select
          label={t('start.encoding')}
          hint={t('start.encodingHint')}
          value={encoding}
          onChange={(value) => setEncoding(ENCODINGS.find((one) => one.value === value)?.value ?? '')}
          emptyLabel={t('start.encodingAuto')}
          options={ENCODINGS}
        />
        <FileDrop
          label={t('start.drop')}
          hint={t('start.dropHint')}
          accept=".csv,.xlsx"
          isPending={isPending}
          error={failure || undefined}
          onFiles={(files) => void take(files)}
        />
      </div>
    </Card>
  );
}
