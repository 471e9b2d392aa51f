import { useProject, useToday } from '../../../shared/api/session.ts';
import type { Problem, TerritorialUnitDetail } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { cooperationDayProblem, periodProblem } from '../../../shared/lib/day-problem.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { FormDialog } from '../../../shared/ui/form-dialog.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useAssignments } from '../api/use-assignments.ts';
import { useCandidates } from '../hooks/use-candidates.ts';
import { roleOf, WORK_KINDS, type WorkKind } from '../hooks/work-kind.ts';
import styles from './form.module.css';

interface AssignValues {
  kind: WorkKind;
  userId: string;
  thematicArea: string;
  substituteId: string;
  validFrom: string;
  validTo: string;
}

const required = { code: 'validation.required' };

/** Gives the unit to a person of the project as consultant, expert or coordinator, from a day, with or without an end. */
export function AssignDialog({ unit, onClose }: { unit: TerritorialUnitDetail; onClose: () => void }) {
  const t = useText('unit');
  const territory = useText('territory');
  const toast = useToast();
  const today = useToday();
  const locale = useLocale();
  const { thematicAreas } = useProject();
  const { assign } = useAssignments(unit.id);
  const form = useForm<AssignValues>({
    initial: { kind: 'consultant', userId: '', thematicArea: '', substituteId: '', validFrom: today, validTo: '' },
    validate: problemsOf,
    describe: ({ code, field }: Problem) => {
      if (code !== required.code) return undefined;
      return field === 'thematicArea' ? territory('staff.areaRequired') : t('assignment.personRequired');
    },
    submit: async ({ kind, userId, thematicArea, substituteId, validFrom, validTo }) => {
      await assign({
        userId,
        role: roleOf(kind),
        thematicArea: kind === 'expert' ? thematicArea : null,
        substituteId: substituteId || null,
        validFrom,
        validTo: validTo || null,
      });
      toast.show({ text: t('assignment.saved') });
      onClose();
    },
  });
  const { kind, userId } = form.values;
  const candidates = useCandidates(roleOf(kind));
  return (
    <FormDialog form={form} onClose={onClose} title={t('assignment.add')} submit={t('assignment.save')}>
      <RadioGroup
        {...form.field('kind')}
        label={t('assignment.role')}
        onChange={(value) => {
          const next = WORK_KINDS.find((one) => one === value) ?? 'consultant';
          form.set(roleOf(next) === roleOf(kind) ? { kind: next } : { kind: next, userId: '', substituteId: '' });
        }}
        options={WORK_KINDS.map((value) => ({ value, label: territory(`staff.${value}`) }))}
      />
      {candidates?.length === 0 ? <Banner>{t('assignment.noCandidates')}</Banner> : null}
      <Select
        label={t('assignment.person')}
        isRequired
        emptyLabel={t('assignment.choosePerson')}
        options={candidates ?? []}
        {...form.field('userId')}
      />
      {kind === 'expert' ? (
        <Select
          label={territory('staff.area')}
          isRequired
          emptyLabel={territory('staff.chooseArea')}
          options={thematicAreas.map(({ code, nameCs, nameEn }) => ({
            value: code,
            label: locale === 'en' ? nameEn : nameCs,
          }))}
          {...form.field('thematicArea')}
        />
      ) : null}
      <div className={styles.pair}>
        <DateField label={t('assignment.validFrom')} isRequired {...form.field('validFrom')} />
        <DateField label={t('assignment.validTo')} isOptional {...form.field('validTo')} />
      </div>
      <Select
        label={territory('staff.substitute')}
        isOptional
        emptyLabel={territory('staff.noSubstitute')}
        options={(candidates ?? []).filter(({ value }) => value !== userId)}
        {...form.field('substituteId')}
      />
    </FormDialog>
  );
}

function problemsOf({ kind, userId, thematicArea, validFrom, validTo }: AssignValues): Problem[] {
  return [
    ...(userId === '' ? [{ ...required, field: 'userId' }] : []),
    ...(kind === 'expert' && thematicArea === '' ? [{ ...required, field: 'thematicArea' }] : []),
    ...cooperationDayProblem('validFrom', validFrom, true),
    ...cooperationDayProblem('validTo', validTo, false),
    ...periodProblem('validTo', validFrom, validTo, 'assignment.period-reversed'),
  ];
}
