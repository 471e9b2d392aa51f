import { useCan, useSession } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { choice, text } from '../../../shared/lib/search-spec.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import part from '../../../shared/ui/part.module.css';
import { Tabs, type TabItem } from '../../../shared/ui/tabs.tsx';
import { monthOr } from '../hooks/months.ts';
import { EmploymentsTab } from './employments-tab.tsx';
import { FindingsTab } from './findings-tab.tsx';
import { MonthPicker } from './month-picker.tsx';
import { MonthTab } from './month-tab.tsx';
import { TimesheetView } from './timesheet-view.tsx';

const search = { mesic: text(), cast: choice(['zjisteni', 'uvazky'], 'vykaz') };

/** The manager's view of everybody; for a consultant, their own month. */
export function TimesheetsPage() {
  const t = useText('timesheet');
  const isManager = useCan('timesheet.manage');
  const { user, today } = useSession();
  const [{ mesic, cast }, setSearch] = useSearchParams(search);
  const month = monthOr(mesic, today);
  const setMonth = (value: string) => setSearch({ mesic: value });
  const select = (id: string) => setSearch({ cast: search.cast.read(id) });
  const own = <OwnMonth month={month} personId={user.id} onMonth={setMonth} />;
  const parts: TabItem[] = [
    {
      id: 'vykaz',
      label: isManager ? t('tab.month') : t('tab.own'),
      content: isManager ? <MonthTab month={month} onMonth={setMonth} /> : own,
    },
    { id: 'zjisteni', label: t('tab.findings'), content: <FindingsTab /> },
  ];
  if (isManager) parts.push({ id: 'uvazky', label: t('tab.employments'), content: <EmploymentsTab /> });
  return (
    <>
      <PageHeader title={isManager ? t('title') : t('titleOwn')} lead={isManager ? t('leadManager') : t('lead')} />
      <Tabs
        label={t('parts')}
        selected={parts.some(({ id }) => id === cast) ? cast : 'vykaz'}
        onSelect={select}
        tabs={parts}
      />
    </>
  );
}

interface OwnMonthProps {
  month: string;
  personId: string;
  onMonth: (month: string) => void;
}

function OwnMonth({ month, personId, onMonth }: OwnMonthProps) {
  return (
    <div className={part.stack}>
      <MonthPicker month={month} onChange={onMonth} />
      <TimesheetView key={month} month={month} personId={personId} />
    </div>
  );
}
