import { Suspense } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import type { TerritorialUnitDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { flag } from '../../../shared/lib/search-spec.ts';
import { useUnitSections } from '../../../shared/lib/unit-sections.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EditUnitDialog } from './edit-unit-dialog.tsx';
import { UnitDeliverables } from './unit-deliverables.tsx';
import { UnitFacts } from './unit-facts.tsx';
import { UnitLogs } from './unit-logs.tsx';
import { UnitNumbers } from './unit-numbers.tsx';
import styles from './unit-view.module.css';

const spec = { upravit: flag() };

/** What to do next, what the project has given the unit, its diary, documents and facts. */
export function UnitOverview({ unit }: { unit: TerritorialUnitDetail }) {
  const t = useText('unit');
  const canManage = useCan('unit.manage');
  const [{ upravit }, setSearch] = useSearchParams(spec);
  const { nextStep: NextStep } = useUnitSections();
  return (
    <>
      {NextStep ? (
        <div className={styles.next}>
          <Suspense fallback={null}>
            <NextStep unitId={unit.id} unitName={unit.name} />
          </Suspense>
        </div>
      ) : null}
      <UnitNumbers unit={unit} />
      <div className={styles.layout}>
        <div className={styles.column}>
          <UnitLogs unitId={unit.id} />
          <UnitDeliverables unitId={unit.id} />
        </div>
        <Card
          title={t('detail.facts')}
          actions={
            canManage ? (
              <Button size="s" icon="edit" onPress={() => setSearch({ upravit: true })}>
                {t('detail.edit')}
              </Button>
            ) : null
          }
        >
          <UnitFacts unit={unit} />
        </Card>
      </div>
      {upravit && canManage ? <EditUnitDialog unit={unit} onClose={() => setSearch({ upravit: false })} /> : null}
    </>
  );
}
