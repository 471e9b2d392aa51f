import { useProject } from '../../../shared/api/session.ts';
import type { PlanDetail, Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAreaNames } from '../../../shared/lib/use-area-names.ts';
import { useAtOpening } from '../../../shared/lib/use-at-opening.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { usePlanWrites } from '../api/use-plan-writes.ts';

/** Corrects the title and, of a thematic action plan, the area. */
export function HeadDialog({ onClose, ...asked }: { plan: PlanDetail; onClose: () => void }) {
  const { plan } = useAtOpening(asked);
  const t = useText('plan');
  const toast = useToast();
  const areaName = useAreaNames();
  const { thematicAreas } = useProject();
  const { writeHead, reload } = usePlanWrites();
  const form = useForm({
    initial: { title: plan.title, thematicAreaId: plan.thematicAreaId ?? '' },
    validate: ({ title }): Problem[] => (title.trim() === '' ? [{ code: 'validation.required', field: 'title' }] : []),
    describe: (problem) => (problem.code === 'version.stale' ? t('head.stale') : undefined),
    submit: async ({ title, thematicAreaId }) => {
      const area = plan.kind === 'tap' ? { thematicAreaId } : {};
      try {
        await writeHead(plan, { title: title.trim(), ...area });
      } catch (error) {
        void reload();
        throw error;
      }
      toast.show({ text: t('head.done') });
      onClose();
    },
  });
  return (
    <FormDialog form={form} onClose={onClose} title={t('head.title')} submit={t('head.submit')}>
      <TextField label={t('start.name')} isRequired maxLength={300} {...form.field('title')} />
      {plan.kind === 'tap' ? (
        <Select
          label={t('start.area')}
          isRequired
          options={thematicAreas.map(({ id }) => ({ value: id, label: areaName(id) }))}
          {...form.field('thematicAreaId')}
        />
      ) : null}
    </FormDialog>
  );
}
