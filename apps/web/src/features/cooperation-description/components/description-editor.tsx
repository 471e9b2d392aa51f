import type { KeyboardEvent } from 'react';
import type { DescriptionDetail } from '../../../shared/api/types.ts';
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
import { requestOf } from '../hooks/description-content.ts';
import { contentOf } from '../hooks/description-form.ts';
import { useDescriptionEditor } from '../hooks/use-description-editor.ts';
import { AreasEditor } from './areas-editor.tsx';
import { DescriptionProblems } from './description-problems.tsx';
import styles from './editor.module.css';
import { MergeConflict } from './merge-conflict.tsx';

/** A draft being written: the whole text on one screen, saved whole; Ctrl+Enter saves from any field. */
export function DescriptionEditor({ detail, onDone }: { detail: DescriptionDetail; onDone: () => void }) {
  const t = useText('description');
  const toast = useToast();
  const editor = useDescriptionEditor(detail, () => {
    toast.show({ text: t('edit.saved') });
    onDone();
  });
  const { form } = editor;
  const saveByKeyboard = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void form.send();
  };
  return (
    <>
      <EditorHeader detail={detail} />
      <div className={styles.page}>
        <BegunNotice editor={editor} />
        {detail.editRefusals.length > 0 ? <Banner tone="danger">{t('merge.closed')}</Banner> : null}
        {editor.conflict ? (
          <MergeConflict
            base={editor.base.content}
            mine={contentOf(form.values)}
            theirs={editor.conflict.content}
            criteria={detail.criteria}
            onMerge={editor.merge}
          />
        ) : null}
        {editor.isMerged ? <Banner tone="success">{t('merge.merged')}</Banner> : null}
        <form {...form.props} className={styles.page} onKeyDown={saveByKeyboard}>
          <ErrorSummary {...form.summary} />
          <Basics form={form} />
          <AreasEditor form={form} detail={detail} />
          <DescriptionProblems content={requestOf(contentOf(form.values))} problems={editor.missing} />
          <div className={styles.bar}>
            <Button type="submit" variant="primary" isPending={form.isPending} isDisabled={editor.conflict !== null}>
              {t('edit.save')}
            </Button>
            <Button variant="quiet" onPress={onDone}>
              {t('edit.cancel')}
            </Button>
            <span className={styles.note}>
              {editor.keptAt ? (
                t('edit.keptAt', { at: editor.keptAt })
              ) : (
                <span className={styles.keys}>{t('edit.shortcut')}</span>
              )}
            </span>
          </div>
        </form>
      </div>
    </>
  );
}

function EditorHeader({ detail }: { detail: DescriptionDetail }) {
  const t = useText('description');
  const units = useText('unit');
  const { unit, number, id } = detail;
  return (
    <PageHeader
      title={t('edit.title')}
      lead={t('edit.lead')}
      crumbs={[
        { label: units('list.title'), to: '/uzemni-celky' },
        { label: unit.name, to: `/uzemni-celky/${unit.id}` },
        { label: t('list.versionOf', { number }), to: `/popisy-spoluprace/${id}` },
        { label: t('detail.edit') },
      ]}
    />
  );
}

type Editor = ReturnType<typeof useDescriptionEditor>;

/** Said when the text comes from this device and not from the server. */
function BegunNotice({ editor }: { editor: Editor }) {
  const t = useText('description');
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
  const t = useText('description');
  return (
    <Card title={t('edit.basics')}>
      <FormStack>
        <div className={styles.pair}>
          <DateField label={t('edit.startsOn')} {...form.field('startsOn')} />
          <DateField label={t('edit.endsOn')} {...form.field('endsOn')} />
        </div>
        <TextArea label={t('edit.summary')} hint={t('edit.summaryHint')} maxLength={4000} {...form.field('summary')} />
      </FormStack>
    </Card>
  );
}
