import { useState } from 'react';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { DescriptionDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { flag } from '../../../shared/lib/search-spec.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useDescription } from '../api/use-descriptions.ts';
import { DescriptionEditor } from './description-editor.tsx';
import { DescriptionMissing } from './description-missing.tsx';
import { DescriptionView } from './description-view.tsx';

const spec = { upravit: flag() };

/** One version of a cooperation description, to be read or, while it is a draft, edited (`?upravit=1`). */
export function DescriptionPage() {
  const t = useText('description');
  const id = useRouteParam('id');
  const { data, error, refetch } = useDescription(id);
  const [{ upravit }, setSearch] = useSearchParams(spec);
  if (data) {
    return (
      <Loaded
        key={`${id} ${upravit}`}
        detail={data}
        wantsEdit={upravit}
        onEdit={(isOn) => setSearch({ upravit: isOn }, { push: isOn })}
      />
    );
  }
  if (error instanceof ProblemFailure && error.status === 404) return <DescriptionMissing />;
  return (
    <>
      <PageHeader title={error ? t('title') : t('list.loading')} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={10} />}
    </>
  );
}

interface LoadedProps {
  detail: DescriptionDetail;
  wantsEdit: boolean;
  onEdit: (isOn: boolean) => void;
}

/** Who began to edit goes on with their text in sight, even when the version stops being a draft meanwhile. */
function Loaded({ detail, wantsEdit, onEdit }: LoadedProps) {
  const [couldEdit] = useState(detail.editRefusals.length === 0);
  if (wantsEdit && couldEdit) return <DescriptionEditor detail={detail} onDone={() => onEdit(false)} />;
  return <DescriptionView detail={detail} onEdit={() => onEdit(true)} />;
}
