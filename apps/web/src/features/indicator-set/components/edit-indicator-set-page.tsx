import { useText } from '../../../shared/i18n/use-text.ts';
import { useTranslated } from '../../../shared/i18n/use-translated.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { EditDraftPage } from '../../../shared/ui/edit-draft-page.tsx';
import { useIndicatorSet } from '../api/use-indicator-sets.ts';
import { IndicatorSetForm } from './indicator-set-form.tsx';

/** Editing of a draft; a version that is no draft says why it cannot be edited. */
export function EditIndicatorSetPage() {
  const t = useText('monitoring');
  const translated = useTranslated();
  const id = useRouteParam('id');
  const { data, error, refetch } = useIndicatorSet(id);
  const name = data ? translated({ cs: data.area.nameCs, en: data.area.nameEn }).text : '';
  const version = data ? `${name}, ${t('list.number', { number: data.number })}` : '';
  const crumbs = [
    { label: t('list.title'), to: '/indikatorove-sady' },
    ...(data ? [{ label: version, to: `/indikatorove-sady/${id}` }] : []),
    { label: t('edit.crumb') },
  ];
  return (
    <EditDraftPage
      title={data ? t('edit.title', { area: name, number: data.number }) : t('edit.crumb')}
      crumbs={crumbs}
      draft={data}
      error={error}
      onRetry={() => void refetch()}
      closed={{ title: t('edit.closed'), label: version, to: `/indikatorove-sady/${id}` }}
    >
      {data ? <IndicatorSetForm key={data.id} set={data} /> : null}
    </EditDraftPage>
  );
}
