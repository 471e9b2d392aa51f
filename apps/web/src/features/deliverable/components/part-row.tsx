import type { PartState } from '@rssz/domain';
import { useState } from 'react';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { DeliverableDetail, DeliverablePart } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import styles from './file-section.module.css';
import { PartActions } from './part-actions.tsx';
import { PartDialog } from './part-dialog.tsx';
import { PartUploadDialog } from './part-upload-dialog.tsx';

interface PartRowProps {
  row: DeliverableDetail;
  part: DeliverablePart;
  number: number;
  isLast: boolean;
  /** Null when the reader does not plan. */
  onMove: ((by: -1 | 1) => void) | null;
}

const tones: Readonly<Record<PartState, BadgeTone>> = {
  'without-file': 'warning',
  'with-file': 'info',
  done: 'success',
};

/** One part: what it is, who brings it until when, its files, and what may be done with it. */
export function PartRow({ row, part, number, isLast, onMove }: PartRowProps) {
  const t = useText('part');
  const format = useFormat();
  const [open, setOpen] = useState<'edit' | 'upload' | null>(null);
  const { title, owner, dueOn, state, completedOn } = part;
  const due = dueOn ? format.date(dueOn) : t('noDue');
  const done = completedOn ? ` · ${t('completedOn', { date: format.date(completedOn) })}` : '';
  return (
    <li className={styles.file}>
      <span className={styles.icon}>{number}.</span>
      <div className={styles.text}>
        <div className={styles.name}>
          <CzechText>{title}</CzechText>
        </div>
        <div className={styles.note}>
          {owner?.displayName ?? t('noOwner')} · {due}
          {done}
        </div>
        <Files row={row} part={part} />
        <PartActions
          deliverableId={row.id}
          part={part}
          isFirst={number === 1}
          isLast={isLast}
          onMove={onMove}
          onEdit={() => setOpen('edit')}
          onUpload={() => setOpen('upload')}
        />
      </div>
      <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
      {open === 'edit' ? <PartDialog deliverableId={row.id} part={part} onClose={() => setOpen(null)} /> : null}
      {open === 'upload' ? <PartUploadDialog row={row} part={part} onClose={() => setOpen(null)} /> : null}
    </li>
  );
}

function Files({ row, part: { title, files } }: { row: DeliverableDetail; part: DeliverablePart }) {
  const t = useText('part');
  const code = useProjectCode();
  if (files.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('files', { title })}>
      {files.map(({ id, name }) => (
        <li key={id}>
          <a
            className={styles.name}
            href={`/api/v1/projects/${code}/deliverables/${row.id}/files/${id}/content`}
            download={name}
            aria-label={t('download', { name })}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
