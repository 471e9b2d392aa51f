import type { UnitMunicipalities } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './municipality.module.css';

/** Says that codes cannot be verified, or which of them the loaded list does not know. */
export function MunicipalityWarnings({ list, canLoad }: { list: UnitMunicipalities; canLoad: boolean }) {
  const t = useText('territory');
  if (list.items.length === 0) return null;
  const unknown = list.warnings
    .filter(({ code }) => code === 'municipality.unknown')
    .map(({ params }) => params?.['code']);
  if (list.isListLoaded && unknown.length === 0) return null;
  return (
    <div className={styles.notice}>
      <Banner
        tone="warning"
        action={
          canLoad && !list.isListLoaded ? (
            <Link to="/import" search={{ druh: 'municipality' }}>
              {t('municipality.loadList')}
            </Link>
          ) : null
        }
      >
        {list.isListLoaded
          ? t('municipality.notOnList', { count: unknown.length, codes: unknown.join(', ') })
          : `${t('municipality.notLoaded')} ${t('municipality.notLoadedHint')}`}
      </Banner>
    </div>
  );
}
