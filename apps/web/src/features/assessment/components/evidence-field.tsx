import type { EvidenceReference } from '@rssz/domain';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { FieldFrame } from '../../../shared/ui/field.tsx';
import { FileUpload } from '../../../shared/ui/file-upload.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useBringFile, useEvidenceChoices } from '../api/use-evidence-choices.ts';
import styles from './assessment.module.css';

interface EvidenceFieldProps {
  id: string;
  unitId: string;
  value: readonly EvidenceReference[];
  error: string | undefined;
  onChange: (evidence: readonly EvidenceReference[]) => void;
}

/** What the rating rests on: advisory logs, documents and files of the unit, or a file brought now. */
export function EvidenceField({ id, unitId, value, error, onChange }: EvidenceFieldProps) {
  const t = useText('criteria');
  const bring = useBringFile(unitId);
  return (
    <FieldFrame id={id} as="group" label={t('rate.evidence')} hint={t('rate.evidenceHint')} error={error}>
      <Choices unitId={unitId} value={value} onChange={onChange} />
      <FileUpload
        label={t('rate.upload')}
        hint={t('rate.uploadHint')}
        isSingle
        onFile={async (file) => onChange([...value, { kind: 'file', id: await bring(file) }])}
      />
    </FieldFrame>
  );
}

function Choices({ unitId, value, onChange }: Pick<EvidenceFieldProps, 'unitId' | 'value' | 'onChange'>) {
  const t = useText('criteria');
  const format = useFormat();
  const { logs, files, documents, isLoading, error } = useEvidenceChoices(unitId);
  if (error) return <ErrorState error={error} />;
  if (isLoading) return <Skeleton lines={3} />;
  const groups = [
    {
      label: t('rate.logs'),
      items: logs.map(({ id, heldOn, minutes }) => ({
        one: { kind: 'advisory-log', id } as const,
        label: t('rate.log', { date: format.date(heldOn), hours: format.hoursUnit(minutes) }),
      })),
    },
    {
      label: t('rate.files'),
      items: files.map(({ fileId, name }) => ({ one: { kind: 'file', id: fileId } as const, label: name })),
    },
    {
      label: t('rate.documents'),
      items: documents.map(({ id, code, title }) => ({
        one: { kind: 'deliverable', id } as const,
        label: (
          <>
            {code} <CzechText>{title}</CzechText>
          </>
        ),
      })),
    },
  ].filter(({ items }) => items.length > 0);
  if (groups.length === 0) return <p className={styles.quiet}>{t('rate.evidenceEmpty')}</p>;
  const isChosen = ({ kind, id }: EvidenceReference) => value.some((one) => one.kind === kind && one.id === id);
  const toggle = (one: EvidenceReference, isOn: boolean) =>
    onChange(isOn ? [...value, one] : value.filter((other) => other.kind !== one.kind || other.id !== one.id));
  return (
    <div className={styles.choices}>
      {groups.map(({ label, items }) => (
        <div key={label} role="group" aria-label={label}>
          <p className={styles.group}>{label}</p>
          {items.map(({ one, label: name }) => (
            <Checkbox key={one.id} label={name} isSelected={isChosen(one)} onChange={(isOn) => toggle(one, isOn)} />
          ))}
        </div>
      ))}
    </div>
  );
}
