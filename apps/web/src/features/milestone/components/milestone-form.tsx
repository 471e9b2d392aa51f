import { milestoneWarnings, type Milestone } from '@rssz/domain';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useToday } from '../../../shared/api/session.ts';
import type { UnitMilestone } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Checkbox } from '../../../shared/ui/checkbox.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteMilestone } from '../api/use-write-milestone.ts';
import { changedFields, draftOf, draftProblems, milestoneOf, requestOf } from '../hooks/milestone-draft.ts';
import type { MilestoneDraft } from '../hooks/milestone-draft.ts';
import styles from './milestone-form.module.css';
import { MilestoneHistory } from './milestone-history.tsx';
import { StageTitle } from './stage-title.tsx';

/** A stage that is written, of which unit, among the others it must fit between. */
export interface EditMilestoneProps {
  unit: { id: string; name: string };
  milestone: UnitMilestone;
  others: readonly UnitMilestone[];
  onClose: () => void;
}

interface MilestoneFormProps extends EditMilestoneProps {
  onConflict: (conflict: { mine: MilestoneDraft; stored: UnitMilestone }) => void;
}

/** Plan and actual day of a stage, or why it is skipped. */
export function MilestoneForm({ unit, milestone, others, onConflict, onClose }: MilestoneFormProps) {
  const t = useText('milestone');
  const toast = useToast();
  const today = useToday();
  const write = useWriteMilestone(unit.id);
  const { stage } = milestone;
  const form = useForm<MilestoneDraft>({
    initial: draftOf(milestone),
    validate: (draft) => draftProblems(stage, draft, today),
    submit: async (mine) => {
      const isChanged = changedFields(draftOf(milestone), mine).length > 0;
      try {
        if (isChanged) await write(milestone, requestOf(mine));
      } catch (error) {
        if (!isStale(error)) throw error;
        onConflict({ mine, stored: error.current as UnitMilestone });
        return;
      }
      toast.show(isChanged ? { text: t('dialog.saved') } : { text: t('dialog.nothingChanged'), tone: 'info' });
      onClose();
    },
  });
  const { isSkipped } = form.values;
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={<StageTitle unit={unit} stage={stage} />}
      submit={t('dialog.save')}
    >
      <div className={styles.days}>
        <DateField label={t('dialog.planned')} hint={t('dialog.plannedHint')} isOptional {...form.field('plannedOn')} />
        <DateField label={t('dialog.actual')} isOptional max={today} {...form.field('actualOn')} />
      </div>
      <Warnings draft={form.values} milestone={milestone} others={others} />
      <Checkbox label={t('dialog.skip')} isSelected={isSkipped} onChange={(value) => form.set({ isSkipped: value })} />
      {form.errorOf('isSkipped') ? <Banner tone="danger">{form.errorOf('isSkipped')}</Banner> : null}
      {isSkipped ? (
        <TextArea label={t('dialog.skipReason')} isRequired maxLength={1000} rows={2} {...form.field('skipReason')} />
      ) : null}
      <TextArea
        label={t('dialog.note')}
        hint={t('dialog.noteHint')}
        isOptional
        maxLength={4000}
        rows={3}
        {...form.field('note')}
      />
      <MilestoneHistory versions={milestone.history.slice(1)} />
    </FormDialog>
  );
}

/** What the order of the stages tells about the day that is being entered; it never stops anybody. */
function Warnings({
  draft,
  milestone,
  others,
}: Pick<EditMilestoneProps, 'milestone' | 'others'> & { draft: MilestoneDraft }) {
  const t = useText('milestone');
  const problemText = useProblemText();
  const found = milestoneWarnings(milestoneOf(milestone.stage, draft), others as unknown as Milestone[]);
  if (found.length === 0) return null;
  return (
    <Banner tone="warning" title={t('dialog.warning')}>
      {found.map((problem) => (
        <p key={problem.code}>{problemText(problem)}</p>
      ))}
    </Banner>
  );
}

function isStale(error: unknown): error is ProblemFailure {
  return error instanceof ProblemFailure && error.code === 'version.stale' && Boolean(error.current);
}
