import { transitionRule } from '@rssz/domain';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { usePermissions, useProject, useSession, useToday } from '../../../shared/api/session.ts';
import type { AvailableTransition, DeliverableDetail, Problem } from '../../../shared/api/types.ts';
import { useAtOpening } from '../../../shared/lib/use-at-opening.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useReload } from '../api/use-reload.ts';
import { useTransition } from '../api/use-transition.ts';
import {
  dayField,
  isBackdated,
  transitionProblems,
  transitionRequest,
  type TransitionValues,
} from '../hooks/transition-draft.ts';
import { transitionLook } from '../hooks/transition-look.ts';

interface TransitionDialogProps {
  row: DeliverableDetail;
  transition: AvailableTransition;
  onClose: () => void;
}

/** Asks for what a step needs (a reason, a day, an address) and takes it. */
export function TransitionDialog({ onClose, ...asked }: TransitionDialogProps) {
  const { row, transition } = useAtOpening(asked);
  const { kind } = transition;
  const t = useText('deliverable');
  const form = useTransitionForm(row, transition, onClose);
  const rule = transitionRule(kind);
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t(`transition.${kind}.title`, { code: row.code })}
      submit={t(`transition.${kind}.confirm`)}
      tone={transitionLook[kind].variant === 'danger' ? 'danger' : undefined}
      lead={t(`transition.${kind}.lead`)}
    >
      {kind === 'submit' && row.files === 0 ? <Banner tone="warning">{t('transition.submit.noFile')}</Banner> : null}
      {rule.needsReason ? (
        <TextArea label={t('transition.reason')} isRequired maxLength={2000} {...form.field('reason')} />
      ) : null}
      {kind === 'publish' ? (
        <TextField
          label={t('transition.publishedUrl')}
          hint={t('transition.publishedUrlHint')}
          type="url"
          inputMode="url"
          isRequired
          {...form.field('publishedUrl')}
        />
      ) : null}
      <TransitionDay kind={kind} form={form} />
      {isBackdated(kind, form.values, row) ? <BackdatedReason row={row} form={form} /> : null}
    </FormDialog>
  );
}

type TransitionForm = ReturnType<typeof useTransitionForm>;

function TransitionDay({ kind, form }: { kind: AvailableTransition['kind']; form: TransitionForm }) {
  const t = useText('deliverable');
  const format = useFormat();
  const project = useProject();
  const today = useToday();
  const name = dayField(kind);
  const day = form.values[name];
  const label = kind === 'approve' ? t('transition.approvedOn') : t(`transition.${name}`);
  const counts = kind === 'approve' || kind === 'publish';
  const isAfterEnd = counts && /^\d{4}-\d{2}-\d{2}$/.test(day) && day > project.endsOn;
  return (
    <>
      <DateField
        label={label}
        hint={t('transition.effectiveOnHint')}
        isRequired
        min={project.startsOn}
        max={today}
        {...form.field(name)}
      />
      {isAfterEnd ? (
        <Banner tone="warning">{t('transition.afterEnd', { date: format.date(project.endsOn) })}</Banner>
      ) : null}
    </>
  );
}

/** Asked for as soon as the chosen day lies before the last file: the past figures it changes need an explanation. */
function BackdatedReason({ row, form }: { row: DeliverableDetail; form: TransitionForm }) {
  const t = useText('deliverable');
  const format = useFormat();
  return (
    <TextArea
      label={t('transition.backdatedReason')}
      hint={t('transition.backdatedHint', { date: format.date(row.evidenceOn ?? '') })}
      isRequired
      rows={3}
      maxLength={2000}
      {...form.field('reason')}
    />
  );
}

function useTransitionForm(row: DeliverableDetail, { kind }: AvailableTransition, onClose: () => void) {
  const t = useText('deliverable');
  const toast = useToast();
  const move = useTransition(row.id);
  const reload = useReload();
  const { user } = useSession();
  const permissions = usePermissions();
  const project = useProject();
  const today = useToday();
  return useForm<TransitionValues>({
    initial: { effectiveOn: today, reason: '', publishedUrl: row.publishedUrl ?? '', publishedOn: today },
    validate: (values) =>
      transitionProblems(kind, values, {
        row,
        project,
        actor: { id: user.id, permissions },
        today,
      }),
    describe: (problem: Problem) => (problem.code === 'version.stale' ? t('transition.stale') : undefined),
    submit: async (values) => {
      try {
        await move(row.version, transitionRequest(kind, values, row));
      } catch (error) {
        if (error instanceof ProblemFailure && error.code === 'version.stale') await reload();
        throw error;
      }
      toast.show({ text: t(`transition.${kind}.done`, { code: row.code }) });
      onClose();
    },
  });
}
