import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ImportKindDescription } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { FileUpload } from '../../../shared/ui/file-upload.tsx';
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
  const navigate = useNavigate();
  const { rehearse } = useWriteImport();
  const [encoding, setEncoding] = useState<Encoding | ''>('');
  const take = async (file: File) => {
    const run = await rehearse(kind.kind, file, encoding);
    await navigate({ to: '/import/$id', params: { id: run.id } as never });
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
        <FileUpload
          label={t('start.drop')}
          hint={t('start.dropHint')}
          accept=".csv,.xlsx"
          isSingle
          describe={({ code }) => (code === 'file.type-not-allowed' ? t('start.wrongType') : undefined)}
          onFile={take}
        />
      </div>
    </Card>
  );
}
