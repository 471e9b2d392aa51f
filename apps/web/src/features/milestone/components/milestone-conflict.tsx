import type { UnitMilestone } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { FieldConflictDialog } from '../../../shared/ui/field-conflict-dialog.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteMilestone } from '../api/use-write-milestone.ts';
import {
  conflictingFields,
  draftOf,
  merged,
  requestOf,
  type DraftField,
  type MilestoneDraft,
} from '../hooks/milestone-draft.ts';

interface MilestoneConflictProps {
  unit: { id: string; name: string };
  /** What the person saw when the form opened. */
  base: MilestoneDraft;
  mine: MilestoneDraft;
  stored: UnitMilestone;
  onConflict: (conflict: { mine: MilestoneDraft; stored: UnitMilestone }) => void;
  onClose: () => void;
}

/** Two people changed one stage: field by field, whose value stands. Nothing is overwritten silently. */
export function MilestoneConflict({ unit, base, mine, stored, onConflict, onClose }: MilestoneConflictProps) {
  const t = useText('milestone');
  const toast = useToast();
  const valueText = useValueText();
  const write = useWriteMilestone(unit.id);
  const theirs = draftOf(stored);
  return (
    <FieldConflictDialog
      title={t('conflictTitle')}
      fields={conflictingFields(base, mine, theirs).map((field) => ({
        field,
        label: t(`dialog.${labelOf[field]}`),
        mine: valueText(field, mine),
        theirs: valueText(field, theirs),
      }))}
      onSave={async (fields) => {
        await write(stored, requestOf(merged(theirs, mine, fields)));
        toast.show({ text: t('dialog.saved') });
      }}
      onStale={(current) => onConflict({ mine, stored: current as UnitMilestone })}
      onClose={onClose}
    />
  );
}

const labelOf = {
  plannedOn: 'planned',
  actualOn: 'actual',
  isSkipped: 'skip',
  skipReason: 'skipReason',
  note: 'note',
} as const satisfies Record<DraftField, string>;

function useValueText(): (field: DraftField, draft: MilestoneDraft) => string {
  const t = useText('milestone');
  const format = useFormat();
  return (field, draft) => {
    const value = draft[field];
    if (typeof value === 'boolean') return value ? t('dialog.yes') : t('dialog.no');
    if (value === '') return t('dialog.none');
    return field === 'plannedOn' || field === 'actualOn' ? format.date(value) : value;
  };
}
