import { useNavigate } from '@tanstack/react-router';
import type { IndicatorSetDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useDraftForm } from '../../../shared/lib/use-draft-form.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteIndicatorSet } from '../api/use-write-indicator-set.ts';
import { draftOf, draftProblems, requestOf, type SetDraft } from '../hooks/set-draft.ts';
import { IndicatorsEditor } from './indicators-editor.tsx';
import { SetConflict } from './set-conflict.tsx';

/** The whole draft as one form; when somebody else was faster, both wordings are laid side by side. */
export function IndicatorSetForm({ set }: { set: IndicatorSetDetail }) {
  const t = useText('monitoring');
  const toast = useToast();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const { change } = useWriteIndicatorSet();
  const { form, base, conflict } = useDraftForm<SetDraft, IndicatorSetDetail>({
    opened: set,
    draftOf,
    validate: (draft) =>
      draftProblems(draft).map((problem) => {
        const index = /^indicators\.(\d+)\.code$/.exec(problem.field ?? '')?.[1];
        if (index === undefined) return problem;
        const code = draft.indicators[Number(index)]?.code.trim() || t('edit.unnamed');
        const text = `${t('field.code')} – ${problemText(problem)}`;
        return { ...problem, text: t('detail.problemAt', { code, text }) };
      }),
    change: (draft, over) => change(over, requestOf(draft)),
    onSaved: async ({ id }) => {
      toast.show({ text: t('edit.saved') });
      await navigate({ to: '/indikatorove-sady/$id', params: { id } } as never);
    },
  });
  return (
    <form {...form.props}>
      <FormStack>
        <ErrorSummary {...form.summary} />
        <TextArea label={t('edit.note')} isOptional rows={3} maxLength={4000} {...form.field('note')} />
        <IndicatorsEditor
          id={form.controlId('indicators')}
          indicators={form.values.indicators}
          errorAt={form.errorAt}
          onChange={(indicators) => form.set({ indicators })}
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={form.isPending}>
            {t('edit.save')}
          </Button>
          <ButtonLink to="/indikatorove-sady/$id" params={{ id: base.id }}>
            {t('edit.cancel')}
          </ButtonLink>
        </FormActions>
      </FormStack>
      {conflict ? <SetConflict {...conflict} /> : null}
    </form>
  );
}
