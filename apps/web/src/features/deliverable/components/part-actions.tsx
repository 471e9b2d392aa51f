import type { DeliverablePart } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { IconButton } from '../../../shared/ui/icon-button.tsx';
import { useWriteParts } from '../api/use-parts.ts';
import { usePartAct } from '../hooks/use-part-act.ts';
import styles from './file-section.module.css';

interface PartActionsProps {
  deliverableId: string;
  part: DeliverablePart;
  isFirst: boolean;
  isLast: boolean;
  onMove: ((by: -1 | 1) => void) | null;
  onEdit: () => void;
  onUpload: () => void;
}

/** What the reader may do with a part; what they may not is left out, what the state forbids is greyed by its absence. */
export function PartActions({ deliverableId, part, isFirst, isLast, onMove, onEdit, onUpload }: PartActionsProps) {
  const t = useText('part');
  const act = usePartAct();
  const { complete, remove } = useWriteParts(deliverableId);
  const { title, state, fileRefusals, completionRefusals, removalRefusals } = part;
  const mayWork = !completionRefusals.some(({ code }) => code !== 'part.completed' && code !== 'part.file-required');
  const isDone = state === 'done';
  return (
    <div className={styles.tools} role="group" aria-label={t('actions', { title })}>
      {fileRefusals.length === 0 ? (
        <Button size="s" icon="upload" aria-label={t('uploadTo', { title })} onPress={onUpload}>
          {t('upload')}
        </Button>
      ) : null}
      {mayWork && state !== 'without-file' ? (
        <Button
          size="s"
          icon={isDone ? 'undo' : 'check'}
          onPress={() => void act(() => complete(part, !isDone), isDone ? t('reopened') : t('done'))}
        >
          {isDone ? t('reopen') : t('complete')}
        </Button>
      ) : null}
      {onMove ? (
        <>
          <IconButton icon="edit" size="s" label={`${t('edit')}: ${title}`} onPress={onEdit} />
          <IconButton
            icon="chevronUp"
            size="s"
            label={`${t('up')}: ${title}`}
            isDisabled={isFirst}
            onPress={() => onMove(-1)}
          />
          <IconButton
            icon="chevronDown"
            size="s"
            label={`${t('down')}: ${title}`}
            isDisabled={isLast}
            onPress={() => onMove(1)}
          />
        </>
      ) : null}
      {removalRefusals.length === 0 ? (
        <IconButton
          icon="trash"
          size="s"
          label={`${t('remove')}: ${title}`}
          onPress={() => void act(() => remove(part), t('removed'))}
        />
      ) : null}
    </div>
  );
}
