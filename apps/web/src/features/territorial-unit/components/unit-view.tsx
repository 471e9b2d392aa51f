import { useState } from 'react';
import { useCan } from '../../../shared/api/session.ts';
import type { TerritorialUnitDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { AssignmentSection } from './assignment-section.tsx';
import { EditUnitDialog } from './edit-unit-dialog.tsx';
import { UnitDeliverables } from './unit-deliverables.tsx';
import { UnitFacts } from './unit-facts.tsx';
import { UnitLogs } from './unit-logs.tsx';
import { UnitNumbers } from './unit-numbers.tsx';
import styles from './unit-view.module.css';

/** The loaded unit. */
export function UnitView({ unit }: { unit: TerritorialUnitDetail }) {
  const t = useText('unit');
  const canManage = useCan('unit.manage');
  const canLog = useCan('log.write');
  const [isEditing, setEditing] = useState(false);
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
      <UnitNumbers unit={unit} />
      <div className={styles.layout}>
        <div className={styles.column}>
          <UnitLogs unitId={unit.id} />
          <UnitDeliverables unitId={unit.id} />
        </div>
        <div className={styles.column}>
          <Card
            title={t('detail.facts')}
            actions={
              canManage ? (
                <Button size="s" icon="edit" onPress={() => setEditing(true)}>
                  {t('detail.edit')}
                </Button>
              ) : null
            }
          >
            <UnitFacts unit={unit} />
          </Card>
          <AssignmentSection unit={unit} />
        </div>
      </div>
      {isEditing ? <EditUnitDialog unit={unit} onClose={() => setEditing(false)} /> : null}
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
