import { useMemo } from 'react';
import type { CriteriaCatalogueDetail, Criterion } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import styles from './catalogue.module.css';

/** What the pilot showed: where, which levels were used and which were not, and the conclusion. */
export function PilotEvaluation({ catalogue }: { catalogue: CriteriaCatalogueDetail }) {
  const t = useText('criteria');
  const columns = useColumns();
  const { pilotUnits, pilotConclusion, criteria, state } = catalogue;
  const rated = criteria.filter(({ pilot }) => pilot.length > 0);
  if (rated.length === 0 && pilotUnits.length === 0 && state === 'draft') return null;
  return (
    <Card title={t('pilot.title')}>
      <p className={styles.note}>{t('pilot.note')}</p>
      {pilotUnits.length > 0 ? (
        <p className={styles.text}>
          <CzechText>{t('pilot.units', { names: pilotUnits.map(({ name }) => name).join(', ') })}</CzechText>
        </p>
      ) : null}
      {rated.length > 0 ? (
        <DataTable caption={t('pilot.title')} columns={columns} rows={rated} rowKey={({ id }) => id} />
      ) : (
        <p className={styles.text}>{t('pilot.none')}</p>
      )}
      {pilotConclusion ? (
        <>
          <h3 className={styles.after}>{t('pilot.conclusion')}</h3>
          <p className={styles.text}>
            <CzechText>{pilotConclusion}</CzechText>
          </p>
        </>
      ) : null}
    </Card>
  );
}

function useColumns(): readonly Column<Criterion>[] {
  const t = useText('criteria');
  return useMemo(
    () => [
      {
        key: 'criterion',
        header: t('pilot.criterion'),
        isRowHeader: true,
        cell: ({ code, title, titleEn }) => (
          <>
            <span className={styles.code}>{code}</span> <TranslatedText cs={title} en={titleEn} />
          </>
        ),
      },
      {
        key: 'ratings',
        header: t('pilot.ratings'),
        align: 'end',
        cell: ({ pilot }) => pilot.reduce((sum, { ratings }) => sum + ratings, 0),
      },
      {
        key: 'spread',
        header: t('pilot.spread'),
        cell: ({ pilot }) => pilot.map((one) => t('pilot.times', { ...one })).join(', '),
      },
      { key: 'unused', header: t('pilot.unused'), cell: unusedLevels },
    ],
    [t],
  );
}

function unusedLevels({ levels, pilot }: Criterion): string {
  const used = new Set(pilot.map(({ level }) => level));
  const unused = levels.filter(({ level }) => !used.has(level)).map(({ level }) => level);
  return unused.length > 0 ? unused.join(', ') : '–';
}
