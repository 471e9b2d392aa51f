import { compareCzech } from '@rssz/domain';
import { useToday } from '../../../shared/api/session.ts';
import type { Person, Problem, TerritorialUnitDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { RadioGroup } from '../../../shared/ui/radio-group.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useAssignments } from '../api/use-assignments.ts';
import { usePeople } from '../api/use-people.ts';
import { dayProblem, periodProblem } from '../hooks/day-problem.ts';
import styles from './form.module.css';

const roles = ['consultant', 'coordinator'] as const;

interface AssignValues {
  role: (typeof roles)[number];
  userId: string;
  validFrom: string;
  validTo: string;
}

/** Gives the unit to a person of the project, from a day, with or without an end. */
export function AssignDialog({ unit, onClose }: { unit: TerritorialUnitDetail; onClose: () => void }) {
  const t = useText('unit');
  const app = useText('app');
  const code = useText('code');
  const toast = useToast();
  const today = useToday();
  const people = usePeople();
  const { assign } = useAssignments(unit.id);
  const form = useForm<AssignValues>({
    initial: { role: 'consultant', userId: '', validFrom: today, validTo: '' },
    validate: problemsOf,
    describe: (problem: Problem) =>
      problem.code === 'validation.required' ? t('assignment.personRequired') : undefined,
    submit: async ({ validTo, ...rest }) => {
      await assign({ ...rest, validTo: validTo || null });
      toast.show({ text: t('assignment.saved') });
      onClose();
    },
  });
  const candidates = candidatesOf(people.data ?? [], form.values.role);
  const role = form.field('role');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('assignment.add')}
      footer={
        <>
          <Button type="submit" variant="primary" form={form.id} isPending={form.isPending}>
            {t('assignment.save')}
          </Button>
          <Button onPress={onClose}>{app('common.cancel')}</Button>
        </>
      }
    >
      <form {...form.props} className={styles.form}>
        <ErrorSummary {...form.summary} />
        <RadioGroup
          {...role}
          label={t('assignment.role')}
          isInline
          onChange={(value) => form.set({ role: value === 'coordinator' ? 'coordinator' : 'consultant', userId: '' })}
          options={roles.map((value) => ({ value, label: code(`role.${value}`) }))}
        />
        {people.data && candidates.length === 0 ? <Banner>{t('assignment.noCandidates')}</Banner> : null}
        <Select
          label={t('assignment.person')}
          isRequired
          emptyLabel={t('assignment.choosePerson')}
          options={candidates}
          {...form.field('userId')}
        />
        <div className={styles.pair}>
          <DateField label={t('assignment.validFrom')} isRequired {...form.field('validFrom')} />
          <DateField label={t('assignment.validTo')} isOptional {...form.field('validTo')} />
        </div>
      </form>
    </Dialog>
  );
}

function candidatesOf(people: readonly Person[], role: AssignValues['role']) {
  return people
    .filter((person) => person.roles.includes(role))
    .map((person) => ({ value: person.id, label: person.displayName }))
    .sort((a, b) => compareCzech(a.label, b.label));
}

function problemsOf({ userId, validFrom, validTo }: AssignValues): Problem[] {
  return [
    ...(userId === '' ? [{ code: 'validation.required', field: 'userId' }] : []),
    ...dayProblem('validFrom', validFrom, true),
    ...dayProblem('validTo', validTo, false),
    ...periodProblem('validTo', validFrom, validTo, 'assignment.period-reversed'),
  ];
}
