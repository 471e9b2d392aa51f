import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { IndicatorSetDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
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
  // The page may read the version again meanwhile; the form keeps to the one that was seen.
  const [base, setBase] = useState(set);
  const [stored, setStored] = useState<IndicatorSetDetail | null>(null);
  const save = async (draft: SetDraft, over: IndicatorSetDetail): Promise<void> => {
    try {
      await change(over, requestOf(draft));
    } catch (error) {
      if (!(error instanceof ProblemFailure) || error.code !== 'version.stale' || !error.current) throw error;
      setStored(error.current as IndicatorSetDetail);
      return;
    }
    toast.show({ text: t('edit.saved') });
    await navigate({ to: '/indikatorove-sady/$id', params: { id: over.id } } as never);
  };
  const form = useForm<SetDraft>({
    initial: draftOf(set),
    validate: (draft) =>
      draftProblems(draft).map((problem) => {
        const index = /^indicators\.(\d+)\.code$/.exec(problem.field ?? '')?.[1];
        if (index === undefined) return problem;
        const code = draft.indicators[Number(index)]?.code.trim() || t('edit.unnamed');
        const text = `${t('field.code')} – ${problemText(problem)}`;
        return { ...problem, text: t('detail.problemAt', { code, text }) };
      }),
    submit: (draft) => save(draft, base),
  });
  const keepMine = (over: IndicatorSetDetail) => {
    setBase(over);
    setStored(null);
    void save(form.values, over).catch((error: unknown) => toast.show({ text: problemText(error), tone: 'danger' }));
  };
  const takeStored = (current: IndicatorSetDetail) => {
    setBase(current);
    form.reset(draftOf(current));
    setStored(null);
  };
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
      {stored ? (
        <SetConflict
          mine={form.values}
          stored={stored}
          onKeepMine={() => keepMine(stored)}
          onTakeStored={() => takeStored(stored)}
          onClose={() => setStored(null)}
        />
      ) : null}
    </form>
  );
}
