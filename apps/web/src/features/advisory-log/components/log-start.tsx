import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { LogTemplateContent } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useProblemText } from '../../../shared/lib/use-problem-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useLogTemplates, useLogTemplateWrites } from '../api/use-log-templates.ts';
import { unitParticipants } from '../api/use-unit-participants.ts';
import { formOfTemplate } from '../hooks/template-form.ts';
import type { LogForm } from '../hooks/log-form.ts';
import { SaveTemplateDialog } from './save-template-dialog.tsx';
import styles from './log-start.module.css';

/** What a new log can start from: the last visit of the unit, or a template of one's own. */
export function LogStart({ form }: { form: LogForm }) {
  const t = useText('visit');
  const locale = useLocale();
  const toast = useToast();
  const code = useProjectCode();
  const client = useQueryClient();
  const problemText = useProblemText();
  const templates = useLogTemplates().data?.items ?? [];
  const { lastTime } = useLogTemplateWrites();
  const [isSaving, setSaving] = useState(false);
  const [isPending, setPending] = useState(false);
  const { unitId, heldOn } = form.values;
  const canRepeat = unitId !== '' && /^\d{4}-/.test(heldOn);

  const fill = async (find: () => Promise<LogTemplateContent | null>, done: string) => {
    setPending(true);
    try {
      const content = await find();
      if (!content) {
        toast.show({ text: t('start.likeLastNone'), tone: 'info' });
        return;
      }
      const units = [content.unitId, ...content.furtherUnitIds];
      const people = await Promise.all(units.map((unit) => client.fetchQuery(unitParticipants(code, unit))));
      form.set(formOfTemplate(content, people.flat(), locale));
      toast.show({ text: done });
    } catch (error) {
      toast.show({ text: problemText(error), tone: 'danger' });
    } finally {
      setPending(false);
    }
  };
  return (
    <div className={styles.bar} role="group" aria-label={t('start.title')}>
      <Button
        icon="history"
        size="s"
        isPending={isPending}
        isDisabled={!canRepeat}
        onPress={() => void fill(() => lastTime(unitId, heldOn), t('start.likeLastDone'))}
      >
        {t('start.likeLast')}
      </Button>
      {templates.length > 0 ? (
        <Select
          label={t('start.template')}
          isLabelHidden
          emptyLabel={t('start.templateChoose')}
          options={templates.map(({ id, name }) => ({ value: id, label: name }))}
          value=""
          onChange={(id) => {
            const chosen = templates.find((one) => one.id === id);
            if (chosen)
              void fill(() => Promise.resolve(chosen.content), t('start.templateDone', { name: chosen.name }));
          }}
        />
      ) : null}
      <Button size="s" variant="quiet" isDisabled={unitId === ''} onPress={() => setSaving(true)}>
        {t('start.save')}
      </Button>
      {isSaving ? (
        <SaveTemplateDialog values={form.values} templates={templates} onClose={() => setSaving(false)} />
      ) : null}
    </div>
  );
}
