import { useNavigate } from '@tanstack/react-router';
import { PLAN_KINDS, type PlanKind } from '@rssz/domain';
import { useProject } from '../../../shared/api/session.ts';
import type { PlanStartRequest, Problem } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useAreaNames } from '../../../shared/lib/use-area-names.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Combobox } from '../../../shared/ui/combobox.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { usePlanWrites } from '../api/use-plan-writes.ts';
import { usePlans } from '../api/use-plans.ts';

interface StartPlanDialogProps {
  /** Units in which the person may start a plan. */
  units: readonly { id: string; name: string }[];
  /** The unit to begin with; '' for a choice. */
  unitId: string;
  onClose: () => void;
}

interface Values {
  unitId: string;
  kind: string;
  title: string;
  thematicAreaId: string;
  copyVersionId: string;
}

/** Starts a plan, empty or with the objectives and measures of another. */
export function StartPlanDialog({ units, unitId, onClose }: StartPlanDialogProps) {
  const t = useText('plan');
  const areaName = useAreaNames();
  const { thematicAreas } = useProject();
  const form = useStartForm({ units, unitId, onClose });
  const sources = usePlans({ unit: '', kind: '', state: '', area: '', page: 1, size: 200 }).data?.items ?? [];
  return (
    <FormDialog form={form} onClose={onClose} title={t('start.title')} submit={t('start.submit')}>
      {units.length > 1 ? (
        <Combobox
          label={t('start.unit')}
          isRequired
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field('unitId')}
        />
      ) : null}
      <RadioGroup
        label={t('start.kind')}
        isRequired
        options={PLAN_KINDS.map((value) => ({ value, label: t(`code.kind.${value}`) }))}
        {...form.field('kind')}
      />
      <TextField
        label={t('start.name')}
        hint={t('start.nameHint')}
        isRequired
        maxLength={300}
        {...form.field('title')}
      />
      {form.values.kind === 'tap' ? (
        <Select
          label={t('start.area')}
          isRequired
          emptyLabel={t('start.chooseArea')}
          options={thematicAreas.map(({ id }) => ({ value: id, label: areaName(id) }))}
          {...form.field('thematicAreaId')}
        />
      ) : null}
      {sources.length > 0 ? (
        <Combobox
          label={t('start.copy')}
          hint={t('start.copyHint')}
          placeholder={t('start.copyNone')}
          options={sources.map(({ versionId, title, unit }) => ({ value: versionId, label: title, detail: unit.name }))}
          {...form.field('copyVersionId')}
        />
      ) : null}
    </FormDialog>
  );
}

function useStartForm({ units, unitId, onClose }: StartPlanDialogProps) {
  const t = useText('plan');
  const toast = useToast();
  const navigate = useNavigate();
  const { start } = usePlanWrites();
  const known = units.some(({ id }) => id === unitId) ? unitId : '';
  return useForm<Values>({
    initial: {
      unitId: units.length === 1 ? (units[0]?.id ?? '') : known,
      kind: 'psz',
      title: '',
      thematicAreaId: '',
      copyVersionId: '',
    },
    validate: startProblems,
    submit: async (values) => {
      const { id } = await start(startRequest(values));
      toast.show({ text: t('start.done') });
      onClose();
      void navigate({ to: `/plany/${id}`, search: { upravit: '1' } as never });
    },
  });
}

function startProblems({ unitId, kind, title, thematicAreaId }: Values): Problem[] {
  const problems: Problem[] = [];
  if (unitId === '') problems.push({ code: 'validation.required', field: 'unitId' });
  if (title.trim() === '') problems.push({ code: 'validation.required', field: 'title' });
  if (kind === 'tap' && thematicAreaId === '') problems.push({ code: 'plan.area-required', field: 'thematicAreaId' });
  return problems;
}

function startRequest({ unitId, kind, title, thematicAreaId, copyVersionId }: Values): PlanStartRequest {
  return {
    unitId,
    kind: kind as PlanKind,
    title: title.trim(),
    ...(kind === 'tap' ? { thematicAreaId } : {}),
    ...(copyVersionId ? { copyVersionId } : {}),
  };
}
