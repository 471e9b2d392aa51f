import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useToday } from '../../../shared/api/session.ts';
import type { PlanDetail, PlanTransition, Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAtOpening } from '../../../shared/lib/use-at-opening.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FileDrop } from '../../../shared/ui/file-drop.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { usePlanWrites } from '../api/use-plan-writes.ts';
import { planStepProblems, planStepRequest, type PlanStepValues } from '../hooks/plan-step-draft.ts';
import editor from './plan-editor.module.css';
import styles from './plan.module.css';

interface PlanStepDialogProps {
  plan: PlanDetail;
  transition: PlanTransition;
  onClose: () => void;
}

/** Asks for what a step needs (the resolution with its file, or a reason) and takes it. */
export function PlanStepDialog({ onClose, ...asked }: PlanStepDialogProps) {
  const { plan, transition } = useAtOpening(asked);
  const { kind, needsReason } = transition;
  const t = useText('plan');
  const { shown } = plan;
  const form = useStepForm(plan, transition, onClose);
  const lead =
    kind === 'approve' && shown.previous
      ? t('step.approve.leadReplaces', { number: shown.previous.number })
      : t(`step.${kind}.lead`);
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t(`step.${kind}.title`, { number: shown.number })}
      submit={t(`step.${kind}.confirm`)}
      tone={kind === 'withdraw' ? 'danger' : undefined}
      lead={lead}
    >
      {kind === 'approve' ? <Resolution plan={plan} form={form} /> : null}
      {needsReason ? <TextArea label={t('step.reason')} isRequired maxLength={2000} {...form.field('reason')} /> : null}
    </FormDialog>
  );
}

type StepForm = ReturnType<typeof useStepForm>;

function Resolution({ plan, form }: { plan: PlanDetail; form: StepForm }) {
  const t = useText('plan');
  const today = useToday();
  return (
    <>
      <div className={editor.pair}>
        <TextField
          label={t('step.resolution')}
          hint={t('step.resolutionHint')}
          isRequired
          maxLength={100}
          {...form.field('resolution')}
        />
        <DateField label={t('step.on')} isRequired max={today} {...form.field('on')} />
      </div>
      <div className={editor.pair}>
        <DateField label={t('step.validFrom')} isRequired {...form.field('validFrom')} />
        <DateField label={t('step.validTo')} isRequired {...form.field('validTo')} />
      </div>
      <SignedFile plan={plan} form={form} />
    </>
  );
}

/** The signed paper is brought at once and kept beside the version; the step then refers to it. */
function SignedFile({ plan, form }: { plan: PlanDetail; form: StepForm }) {
  const t = useText('plan');
  const problemText = useProblemText();
  const { bringSigned } = usePlanWrites();
  const [name, setName] = useState('');
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState('');
  const bring = async ([file]: File[]) => {
    if (!file) return;
    setPending(true);
    setFailure('');
    try {
      const attachment = await bringSigned(plan.unit.id, plan.shown.id, file);
      setName(attachment.name);
      form.set({ fileId: attachment.fileId });
    } catch (error) {
      setFailure(problemText(error instanceof ProblemFailure ? (error.errors[0] ?? error) : error));
    } finally {
      setPending(false);
    }
  };
  return (
    <div id={form.controlId('fileId')}>
      <FileDrop
        label={t('step.file')}
        hint={t('step.fileHint')}
        isPending={isPending}
        error={failure || form.errorOf('fileId')}
        onFiles={(files) => void bring(files)}
      />
      <p className={styles.quiet} role="status">
        {name ? t('step.fileChosen', { name }) : ''}
      </p>
    </div>
  );
}

function useStepForm(plan: PlanDetail, { kind }: PlanTransition, onClose: () => void) {
  const { shown } = plan;
  const t = useText('plan');
  const toast = useToast();
  const navigate = useNavigate();
  const { step, reload } = usePlanWrites();
  const today = useToday();
  return useForm<PlanStepValues>({
    initial: {
      on: today,
      resolution: '',
      validFrom: shown.validFrom ?? '',
      validTo: shown.validTo ?? '',
      fileId: '',
      reason: '',
    },
    validate: (values) => planStepProblems(kind, values, { shown, today }),
    describe: (problem: Problem) => (problem.code === 'version.stale' ? t('step.stale') : undefined),
    submit: async (values) => {
      try {
        const next = await step(shown, planStepRequest(kind, values));
        toast.show({ text: t(`step.${kind}.done`) });
        onClose();
        if (kind === 'amend') {
          const search = { verze: String(next.shown.number), upravit: '1' };
          void navigate({ to: `/plany/${plan.id}`, search: search as never });
        }
      } catch (error) {
        if (error instanceof ProblemFailure && error.status === 409) void reload();
        throw error;
      }
    },
  });
}
