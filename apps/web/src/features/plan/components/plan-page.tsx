import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { PlanDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { count, flag } from '../../../shared/lib/search-spec.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { usePlan } from '../api/use-plans.ts';
import { PlanEditor } from './plan-editor.tsx';
import { PlanMissing } from './plan-missing.tsx';
import { PlanView } from './plan-view.tsx';

/** No number of a version: the one that holds. */
const HOLDING = 0;
const spec = { upravit: flag(), verze: count(HOLDING) };

/** A plan by the version that holds, or by `?verze=`; a draft is also edited (`?upravit=1`). */
export function PlanPage() {
  const t = useText('plan');
  const id = useRouteParam('id');
  const [{ upravit, verze }, setSearch] = useSearchParams(spec);
  const { data, error, refetch } = usePlan(id, verze === HOLDING ? null : verze);
  if (data) {
    return (
      <Loaded
        key={`${id} ${data.shown.id} ${upravit}`}
        plan={data}
        wantsEdit={upravit}
        onEdit={(isOn) => setSearch({ upravit: isOn }, { push: isOn })}
      />
    );
  }
  if (error instanceof ProblemFailure && error.status === 404) return <PlanMissing of="detail" />;
  return (
    <>
      <PageHeader title={error ? t('title') : t('detail.loading')} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={10} />}
    </>
  );
}

interface LoadedProps {
  plan: PlanDetail;
  wantsEdit: boolean;
  onEdit: (isOn: boolean) => void;
}

/** Who began to edit goes on with their text in sight, even when the version stops being a draft meanwhile. */
function Loaded({ plan, wantsEdit, onEdit }: LoadedProps) {
  const [couldEdit] = useState(plan.shown.editRefusals.length === 0);
  if (wantsEdit && couldEdit) return <PlanEditor plan={plan} onDone={() => onEdit(false)} />;
  return <PlanView plan={plan} onEdit={() => onEdit(true)} />;
}
