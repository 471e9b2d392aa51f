import { EVIDENCE_KINDS, type EvidenceKind } from '@rssz/domain';
import { useId, useState } from 'react';
import { ProblemFailure } from '../api/problem-failure.ts';
import { useText } from '../i18n/use-text.ts';
import { useProblemText } from '../lib/use-problem-text.ts';
import { Combobox } from '../ui/combobox.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { ToggleChips } from '../ui/toggle-chips.tsx';
import styles from './evidence-picker.module.css';
import { useEvidenceOptions } from './use-evidence-options.ts';

/** Evidence that somebody chose, with the words it was chosen by. */
export interface PickedEvidence {
  kind: EvidenceKind;
  id: string;
  label: string;
}

interface EvidencePickerProps {
  unitId: string;
  picked: readonly PickedEvidence[];
  onChange: (picked: readonly PickedEvidence[]) => void;
  error?: string | undefined;
  /** Id of the group, so that a summary of errors can lead here. */
  id?: string;
}

/** Evidence of a judgement about a unit: files, visits in the diary, documents; a new file is brought on the spot. */
export function EvidencePicker({ unitId, picked, onChange, error, id }: EvidencePickerProps) {
  const t = useText('description');
  const generated = useId();
  const group = id ?? generated;
  const [kind, setKind] = useState<EvidenceKind>('file');
  const { options, upload } = useEvidenceOptions(unitId, kind);
  const isPicked = (value: string) => picked.some((one) => one.kind === kind && one.id === value);
  const offered = options.filter(({ value }) => !isPicked(value));
  const add = (evidence: PickedEvidence) => onChange([...picked, evidence]);
  const choose = (value: string) => {
    const option = offered.find((one) => one.value === value);
    if (option) add({ kind, id: value, label: option.label });
  };
  return (
    <fieldset id={group} className={styles.group} tabIndex={-1} aria-describedby={`${group}-hint ${group}-error`}>
      <legend className={styles.legend}>{t('evidence.legend')}</legend>
      <p id={`${group}-hint`} className={styles.hint}>
        {t('evidence.hint')}
      </p>
      <p id={`${group}-error`} className={styles.error}>
        {error}
      </p>
      <Chosen picked={picked} onChange={onChange} />
      <ToggleChips
        label={t('evidence.kind')}
        size="s"
        value={kind}
        onChange={(value) => setKind(EVIDENCE_KINDS.find((one) => one === value) ?? 'file')}
        options={EVIDENCE_KINDS.map((value) => ({ value, label: t(`evidence.chooseKind.${value}`) }))}
      />
      <Combobox
        key={`${kind} ${picked.length}`}
        label={t('evidence.choose')}
        value=""
        onChange={choose}
        options={offered}
        {...(offered.length === 0 ? { hint: t('evidence.none') } : {})}
      />
      {kind === 'file' ? (
        <Upload upload={upload} onBrought={(file) => add({ kind: 'file', id: file.id, label: file.name })} />
      ) : null}
    </fieldset>
  );
}

function Chosen({ picked, onChange }: Pick<EvidencePickerProps, 'picked' | 'onChange'>) {
  const t = useText('description');
  if (picked.length === 0) return <p className={styles.hint}>{t('evidence.empty')}</p>;
  return (
    <ul className={styles.chosen} aria-label={t('evidence.chosen')}>
      {picked.map((one) => (
        <li key={`${one.kind} ${one.id}`}>
          <span>{one.label}</span>
          <IconButton
            icon="close"
            size="s"
            label={t('evidence.remove', { name: one.label })}
            onPress={() => onChange(picked.filter((other) => other !== one))}
          />
        </li>
      ))}
    </ul>
  );
}

interface UploadProps {
  upload: (file: File) => Promise<{ id: string; name: string }>;
  onBrought: (file: { id: string; name: string }) => void;
}

function Upload({ upload, onBrought }: UploadProps) {
  const t = useText('description');
  const problemText = useProblemText();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState('');
  const bring = async ([file]: File[]) => {
    if (!file) return;
    setPending(true);
    setFailure('');
    try {
      onBrought(await upload(file));
    } catch (error) {
      setFailure(problemText(error instanceof ProblemFailure ? (error.errors[0] ?? error) : error));
    } finally {
      setPending(false);
    }
  };
  return (
    <FileDrop
      label={t('evidence.upload')}
      hint={t('evidence.uploadHint')}
      isPending={isPending}
      error={failure}
      onFiles={(files) => void bring(files)}
    />
  );
}
