import { useMemo } from 'react';
import type { CriteriaCatalogue } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { SampleBadge } from '../../../shared/ui/sample-mark.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import { CatalogueStateBadge } from '../components/catalogue-state.tsx';
import styles from '../components/catalogue.module.css';

/** Columns of the list of versions. */
export function useCatalogueColumns(): readonly Column<CriteriaCatalogue>[] {
  const t = useText('criteria');
  const format = useFormat();
  return useMemo(
    () => [
      {
        key: 'version',
        header: t('list.version'),
        isRowHeader: true,
        cell: ({ id, number, title, titleEn, isSample }) => (
          <span className={styles.name}>
            <Link to="/kriteria/$id" params={{ id }} look="plain">
              {t('list.number', { number })}: <TranslatedText cs={title} en={titleEn} />
            </Link>
            {isSample ? <SampleBadge /> : null}
          </span>
        ),
      },
      { key: 'state', header: t('list.state'), cell: ({ state }) => <CatalogueStateBadge state={state} /> },
      {
        key: 'inForceFrom',
        header: t('list.inForceFrom'),
        cell: ({ inForceFrom }) => (inForceFrom ? format.date(inForceFrom) : '–'),
      },
      {
        key: 'criteria',
        header: t('list.criteria'),
        align: 'end',
        cell: ({ criteriaCount }) => format.number(criteriaCount),
      },
      { key: 'areas', header: t('list.areas'), align: 'end', cell: ({ areaCount }) => format.number(areaCount) },
      {
        key: 'pilotUnits',
        header: t('list.pilotUnits'),
        cell: ({ pilotUnits }) =>
          pilotUnits.length > 0 ? <CzechText>{pilotUnits.map(({ name }) => name).join(', ')}</CzechText> : '–',
      },
    ],
    [t, format],
  );
}
