import { useCan } from '../../../shared/api/session.ts';
import type { Indicator, IndicatorTarget } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { DataTable } from '../../../shared/ui/data-table.tsx';
import type { Column } from '../../../shared/ui/table-column.ts';
import { indicatorSearchSpec } from '../hooks/indicator-search.ts';
import { TargetsForm } from './targets-form.tsx';
import styles from './targets.module.css';

/** Targets by date with their origin; the manager sets the interim ones. */
export function Targets({ indicator }: { indicator: Indicator }) {
  const t = useText('indicator');
  const canPlan = useCan('project.plan');
  const [{ upravit }, setParams] = useSearchParams(indicatorSearchSpec);
  const columns = useTargetColumns();
  const isEditing = canPlan && upravit;
  return (
    <div className={styles.stack}>
      <p className={styles.lead}>
        {t('target.lead')} {indicator.code === 'documents' ? t('target.leadDocuments') : null}
      </p>
      {isEditing ? (
        <TargetsForm indicator={indicator} onDone={() => setParams({ upravit: false })} />
      ) : (
        <>
          <Card isFlush>
            <DataTable
              caption={t('target.caption')}
              columns={columns}
              rows={indicator.targets ?? []}
              rowKey={(target) => target.dueOn}
            />
          </Card>
          {canPlan ? (
            <div>
              <Button icon="edit" onPress={() => setParams({ upravit: true })}>
                {t('target.edit')}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </div>
  );
}

function useTargetColumns(): Column<IndicatorTarget>[] {
  const t = useText('indicator');
  const format = useFormat();
  const origin = ({ isFinal, isAssumption }: IndicatorTarget) => {
    if (isFinal) return t('target.final');
    return isAssumption ? t('target.assumption') : t('target.set');
  };
  return [
    { key: 'dueOn', header: t('target.dueOn'), isRowHeader: true, cell: ({ dueOn }) => format.date(dueOn) },
    { key: 'value', header: t('target.value'), align: 'end', width: '8rem', cell: ({ value }) => format.number(value) },
    { key: 'origin', header: t('target.origin'), cell: origin },
  ];
}
