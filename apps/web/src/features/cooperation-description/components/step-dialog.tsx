import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useProject, useToday } from '../../../shared/api/session.ts';
import type { Attachment, DescriptionDetail, DescriptionTransition, Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAtOpening } from '../../../shared/lib/use-at-opening.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FileDrop } from '../../../shared/ui/file-drop.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useDescriptionWrites } from '../api/use-description-writes.ts';
import { approvalEffect, stepProblems, stepRequest, type StepValues } from '../hooks/step-draft.ts';
import styles from './description.module.css';

interface StepDialogProps {
  detail: DescriptionDetail;
  transition: DescriptionTransition;
  onClose: () => void;
}

/** Asks for what a step needs (a day, a reason, the signed file) and takes it. */
export function StepDialog({ onClose, ...asked }: StepDialogProps) {
  const { detail, transition } = useAtOpening(asked);
  const { kind, ways, needsReason } = transition;
  const t = useText('description');
  const project = useProject();
  const today = useToday();
  const form = useStepForm(detail, transition, onClose);
  const lead = useLead(detail, transition);
  const byFile = kind === 'agree' && ways[0] === 'signed-file';
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t(`step.${kind}.title`, { number: detail.number })}
      submit={t(`step.${kind}.confirm`)}
      tone={kind === 'withdraw' ? 'danger' : undefined}
      lead={lead}
    >
      {kind === 'agree' || kind === 'approve' ? (
        <DateField label={t('step.on')} isRequired min={project.startsOn} max={today} {...form.field('on')} />
      ) : null}
      {byFile ? <SignedFile detail={detail} form={form} /> : null}
      {needsReason ? <TextArea label={t('step.reason')} isRequired maxLength={2000} {...form.field('reason')} /> : null}
    </FormDialog>
  );
}

/** What the step means for the version at hand. */
function useLead(detail: DescriptionDetail, { kind, ways }: DescriptionTransition): string {
  const t = useText('description');
  if (kind === 'approve')
    return t(`step.approve.lead.${approvalEffect(detail)}`, { number: detail.previous?.number ?? 0 });
  return kind === 'agree' && ways[0] === 'signed-file' ? t('step.agree.leadFile') : t(`step.${kind}.lead`);
}

type StepForm = ReturnType<typeof useStepForm>;

/** The signed paper is brought at once and kept beside the version; the step then refers to it. */
function SignedFile({ detail, form }: { detail: DescriptionDetail; form: StepForm }) {
  const t = useText('description');
  const problemText = useProblemText();
  const { bringSigned } = useDescriptionWrites();
  const [brought, setBrought] = useState<Attachment | null>(null);
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState('');
  const bring = async ([file]: File[]) => {
    if (!file) return;
    setPending(true);
    setFailure('');
    try {
      const attachment = await bringSigned(detail.unit.id, detail.id, file);
      setBrought(attachment);
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
        label={t('step.signedFile')}
        hint={t('step.signedFileHint')}
        isPending={isPending}
        error={failure || form.errorOf('fileId')}
        onFiles={(files) => void bring(files)}
      />
      <p className={styles.quiet} role="status">
        {brought ? t('step.signedFileChosen', { name: brought.name }) : ''}
      </p>
    </div>
  );
}

function useStepForm(detail: DescriptionDetail, transition: DescriptionTransition, onClose: () => void) {
  const { kind } = transition;
  const t = useText('description');
  const toast = useToast();
  const navigate = useNavigate();
  const { step, reload } = useDescriptionWrites();
  const today = useToday();
  return useForm<StepValues>({
    initial: { on: today, reason: '', fileId: '' },
    validate: (values) => stepProblems(transition, values, { detail, today }),
    describe: (problem: Problem) => (problem.code === 'version.stale' ? t('step.stale') : undefined),
    submit: async (values) => {
      try {
        const next = await step(detail, stepRequest(transition, values));
        toast.show({ text: t(`step.${kind}.done`) });
        onClose();
        if (next.id !== detail.id) {
          void navigate({ to: `/popisy-spoluprace/${next.id}`, search: { upravit: '1' } as never });
        }
      } catch (error) {
        if (error instanceof ProblemFailure && error.status === 409) void reload();
        throw error;
      }
    },
  });
}
