import { useState, type KeyboardEvent } from 'react';
import type { PlanDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { TextArea } from '../../../shared/ui/text-area.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { planContentOf } from '../hooks/plan-form.ts';
import { usePlanEditor } from '../hooks/use-plan-editor.ts';
import { ObjectivesEditor } from './objectives-editor.tsx';
import { PlanAdditions, type Addition } from './plan-additions.tsx';
import styles from './plan-editor.module.css';
import { PlanMergeConflict } from './plan-merge-conflict.tsx';
import { PlanProblems } from './plan-problems.tsx';

/** A draft being written: the whole text on one screen, saved whole; Ctrl+Enter saves from any field. */
export function PlanEditor({ plan, onDone }: { plan: PlanDetail; onDone: () => void }) {
  const t = useText('plan');
  const merging = useText('description');
  const toast = useToast();
  const editor = usePlanEditor(plan, () => {
    toast.show({ text: t('edit.saved') });
    onDone();
  });
  const [addition, setAddition] = useState<Addition | null>(null);
  const { form } = editor;
  const content = planContentOf(form.values);
  const saveByKeyboard = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void form.send();
  };
  return (
    <>
      <EditorHeader plan={plan} />
      <div className={styles.page}>
        <BegunNotice editor={editor} />
        {plan.shown.editRefusals.length > 0 ? <Banner tone="danger">{t('edit.closed')}</Banner> : null}
        {editor.conflict ? (
          <PlanMergeConflict
            base={editor.base.content}
            mine={content}
            theirs={editor.conflict.content}
            groups={plan.targetGroups}
            onMerge={editor.merge}
          />
        ) : null}
        {editor.isMerged ? <Banner tone="success">{merging('merge.merged')}</Banner> : null}
        <form {...form.props} className={styles.page} onKeyDown={saveByKeyboard}>
          <ErrorSummary {...form.summary} />
          <Basics form={form} />
          <ObjectivesEditor form={form} plan={plan} onAdd={setAddition} />
          <PlanProblems content={content} problems={editor.missing} of="problems" />
          <div className={styles.bar}>
            <Button type="submit" variant="primary" isPending={form.isPending} isDisabled={editor.conflict !== null}>
              {t('edit.save')}
            </Button>
            <Button variant="quiet" onPress={onDone}>
              {t('edit.cancel')}
            </Button>
            <span className={styles.note}>
              {editor.keptAt ? t('edit.keptAt', { at: editor.keptAt }) : t('edit.shortcut')}
            </span>
          </div>
        </form>
        <PlanAdditions addition={addition} form={form} plan={plan} onClose={() => setAddition(null)} />
      </div>
    </>
  );
}

function EditorHeader({ plan: { id, title, shown } }: { plan: PlanDetail }) {
  const t = useText('plan');
  const crumb = { label: title, to: `/plany/${id}`, search: { verze: String(shown.number) } };
  return (
    <PageHeader
      title={t('edit.title')}
      lead={t('edit.lead')}
      crumbs={[{ label: t('title'), to: '/plany' }, crumb, { label: t('detail.edit') }]}
    />
  );
}

type Editor = ReturnType<typeof usePlanEditor>;

/** Said when the text comes from this device and not from the server. */
function BegunNotice({ editor }: { editor: Editor }) {
  const t = useText('plan');
  const format = useFormat();
  if (!editor.begun) return null;
  return (
    <Banner
      tone={editor.isOutdated ? 'warning' : 'info'}
      action={
        <Button size="s" onPress={editor.discard}>
          {t('edit.draftDiscard')}
        </Button>
      }
    >
      <p>{t('edit.draftRestored', { at: format.instant(editor.begun.savedAt) })}</p>
      {editor.isOutdated ? <p>{t('edit.draftOlder')}</p> : null}
    </Banner>
  );
}

function Basics({ form }: { form: Editor['form'] }) {
  const t = useText('plan');
  return (
    <Card title={t('edit.basics')}>
      <FormStack>
        <div className={styles.pair}>
          <DateField label={t('edit.validFrom')} {...form.field('validFrom')} />
          <DateField label={t('edit.validTo')} {...form.field('validTo')} />
        </div>
        <TextArea label={t('edit.summary')} hint={t('edit.summaryHint')} maxLength={4000} {...form.field('summary')} />
      </FormStack>
    </Card>
  );
}
