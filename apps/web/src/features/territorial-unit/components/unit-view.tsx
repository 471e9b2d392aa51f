import { Suspense } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import type { TerritorialUnitDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { text } from '../../../shared/lib/search-spec.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { Tabs } from '../../../shared/ui/tabs.tsx';
import { FIRST_PART, useUnitParts } from '../hooks/use-unit-parts.tsx';
import styles from './unit-view.module.css';

const spec = { cast: text() };

/** The loaded unit, one part at a time; the part is kept in the address. */
export function UnitView({ unit }: { unit: TerritorialUnitDetail }) {
  const t = useText('unit');
  const territory = useText('territory');
  const canLog = useCan('log.write');
  const [{ cast }, setSearch] = useSearchParams(spec);
  const parts = useUnitParts(unit);
  return (
    <>
      <PageHeader
        title={unit.name}
        isTitleCzech
        crumbs={[{ label: t('list.title'), to: '/uzemni-celky' }, { label: unit.name }]}
        aside={<Marks unit={unit} />}
        actions={
          canLog ? (
            <ButtonLink to="/denik/novy" search={{ uzemi: unit.id }} variant="primary" icon="plus">
              {t('detail.log')}
            </ButtonLink>
          ) : null
        }
      />
      <Tabs
        label={territory('section.label')}
        selected={parts.some(({ id }) => id === cast) ? cast : FIRST_PART}
        onSelect={(id) => setSearch({ cast: id === FIRST_PART ? '' : id })}
        tabs={parts.map((part) => ({
          ...part,
          content: <Suspense fallback={<Skeleton lines={6} />}>{part.content}</Suspense>,
        }))}
      />
    </>
  );
}

function Marks({ unit }: { unit: TerritorialUnitDetail }) {
  const t = useText('unit');
  return (
    <span className={styles.marks}>
      {unit.place ? <Badge tone="info">{unit.place.code}</Badge> : <Badge>{t('list.noPlace')}</Badge>}
      {unit.isDemo ? <Badge tone="warning">{t('demo')}</Badge> : null}
    </span>
  );
}
