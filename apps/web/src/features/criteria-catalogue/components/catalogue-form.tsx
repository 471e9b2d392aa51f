import { useNavigate } from '@tanstack/react-router';
import { useProject } from '../../../shared/api/session.ts';
import type { CriteriaCatalogueDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useDraftForm } from '../../../shared/lib/use-draft-form.ts';
import type { useForm } from '../../../shared/lib/use-form.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useWriteCatalogue } from '../api/use-write-catalogue.ts';
import { draftOf, draftProblems, requestOf, type CatalogueDraft } from '../hooks/catalogue-draft.ts';
import { CatalogueConflict } from './catalogue-conflict.tsx';
import styles from './criteria-editor.module.css';
import { CriteriaEditor } from './criteria-editor.tsx';

/** The whole draft as one form; when somebody else was faster, both wordings are laid side by side. */
export function CatalogueForm({ catalogue }: { catalogue: CriteriaCatalogueDetail }) {
  const t = useText('criteria');
  const toast = useToast();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const { thematicAreas } = useProject();
  const { change } = useWriteCatalogue();
  const { form, base, conflict } = useDraftForm<CatalogueDraft, CriteriaCatalogueDetail>({
    opened: catalogue,
    draftOf,
    validate: (draft, { earlierCriteria }) =>
      draftProblems(draft, { areas: thematicAreas, earlier: earlierCriteria }).map((problem) => {
        const index = /^criteria\.(\d+)\./.exec(problem.field ?? '')?.[1];
        if (index === undefined) return { ...problem };
        const code = draft.criteria[Number(index)]?.code.trim() || t('edit.criterion', { number: Number(index) + 1 });
        return { ...problem, text: t('detail.problemAt', { code, text: problemText(problem) }) };
      }),
    change: (draft, over) => change(over, requestOf(draft, new Set(over.criteria.map(({ id }) => id)))),
    onSaved: async ({ id }) => {
      toast.show({ text: t('edit.saved') });
      await navigate({ to: '/kriteria/$id', params: { id } } as never);
    },
  });
  return (
    <form {...form.props}>
      <FormStack>
        <ErrorSummary {...form.summary} />
        <Head form={form} />
        <CriteriaEditor
          id={form.controlId('criteria')}
          criteria={form.values.criteria}
          earlier={base.earlierCriteria}
          errorAt={form.errorAt}
          onChange={(criteria) => form.set({ criteria })}
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={form.isPending}>
            {t('edit.save')}
          </Button>
          <ButtonLink to="/kriteria/$id" params={{ id: base.id }}>
            {t('edit.cancel')}
          </ButtonLink>
        </FormActions>
      </FormStack>
      {conflict ? <CatalogueConflict {...conflict} /> : null}
    </form>
  );
}

function Head({ form }: { form: ReturnType<typeof useForm<CatalogueDraft>> }) {
  const t = useText('criteria');
  return (
    <Card title={t('edit.head')}>
      <FormStack>
        <div className={styles.pair}>
          <TextField label={t('edit.name')} isRequired maxLength={300} {...form.field('title')} />
          <TextField label={t('edit.nameEn')} isOptional maxLength={300} {...form.field('titleEn')} />
        </div>
        <div className={styles.pair}>
          <TextArea label={t('edit.note')} isOptional rows={3} maxLength={4000} {...form.field('note')} />
          <TextArea label={t('edit.noteEn')} isOptional rows={3} maxLength={4000} {...form.field('noteEn')} />
        </div>
      </FormStack>
    </Card>
  );
}
