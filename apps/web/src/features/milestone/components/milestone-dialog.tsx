import type { Stage } from '@rssz/domain';
import { useState } from 'react';
import type { UnitMilestone } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useUnitMilestones } from '../api/use-unit-milestones.ts';
import { draftOf, type MilestoneDraft } from '../hooks/milestone-draft.ts';
import { MilestoneConflict } from './milestone-conflict.tsx';
import { MilestoneForm, type EditMilestoneProps } from './milestone-form.tsx';
import { MilestoneReading } from './milestone-reading.tsx';
import { StageTitle } from './stage-title.tsx';

/** The stage that is looked at, and of which unit. */
export interface OpenStage {
  unit: { id: string; name: string };
  stage: Stage;
}

/** One stage of a unit: a form for who may write it, else what is written. */
export function MilestoneDialog({ open, onClose }: { open: OpenStage; onClose: () => void }) {
  const t = useText('milestone');
  const { data, error, refetch } = useUnitMilestones(open.unit.id);
  const milestone = data?.items.find((one) => one.stage === open.stage);
  if (data?.mayWrite && milestone) {
    const others = data.items.filter((one) => one.stage !== open.stage);
    return <EditMilestone unit={open.unit} milestone={milestone} others={others} onClose={onClose} />;
  }
  return (
    <Dialog isOpen onClose={onClose} title={<StageTitle unit={open.unit} stage={open.stage} />}>
      {milestone ? <MilestoneReading milestone={milestone} /> : null}
      {!milestone && error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!milestone && !error ? (
        <div role="status" aria-label={t('dialog.loading')}>
          <Skeleton lines={5} />
        </div>
      ) : null}
    </Dialog>
  );
}

/** Changes a stage; when somebody else was faster, both versions are laid side by side. */
function EditMilestone({ unit, milestone, others, onClose }: EditMilestoneProps) {
  // The stage behind the dialog may be read again meanwhile; the form keeps comparing with what the person saw.
  const [base] = useState(milestone);
  const [conflict, setConflict] = useState<{ mine: MilestoneDraft; stored: UnitMilestone } | null>(null);
  if (conflict) {
    return (
      <MilestoneConflict
        key={conflict.stored.version}
        unit={unit}
        base={draftOf(base)}
        {...conflict}
        onConflict={setConflict}
        onClose={onClose}
      />
    );
  }
  return <MilestoneForm unit={unit} milestone={base} others={others} onConflict={setConflict} onClose={onClose} />;
}
