import { useState } from 'react';
import { useCan, useToday } from '../../../shared/api/session.ts';
import type { TerritorialUnitDetail, UnitAssignment } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { AssignmentRow } from './assignment-row.tsx';
import { CorrectAssignmentDialog } from './correct-assignment-dialog.tsx';
import { EndAssignmentDialog } from './end-assignment-dialog.tsx';
import styles from './unit-rows.module.css';

/** Who works in the unit and when; past assignments stay on record. */
export function AssignmentSection({ unit }: { unit: TerritorialUnitDetail }) {
  const t = useText('unit');
  const canAssign = useCan('unit.assign');
  const today = useToday();
  const [isAssigning, setAssigning] = useState(false);
  const [correcting, setCorrecting] = useState<UnitAssignment | null>(null);
  const [ending, setEnding] = useState<UnitAssignment | null>(null);
  const [showsPast, setShowsPast] = useState(false);
  const isPast = (one: UnitAssignment) => one.validTo !== null && one.validTo < today;
  const present = unit.assignments.filter((one) => !isPast(one));
  const past = unit.assignments.filter(isPast);
  return (
    <Card
      title={t('assignment.title')}
      actions={
        canAssign ? (
          <Button size="s" icon="plus" onPress={() => setAssigning(true)}>
            {t('assignment.add')}
          </Button>
        ) : null
      }
    >
      {present.length === 0 ? (
        <p className={styles.empty}>{canAssign ? t('assignment.emptyManager') : t('assignment.empty')}</p>
      ) : null}
      <ul className={styles.rows}>
        {[...present, ...(showsPast ? past : [])].map((one) => (
          <AssignmentRow
            key={one.id}
            assignment={one}
            isPast={isPast(one)}
            onCorrect={canAssign ? () => setCorrecting(one) : null}
            onEnd={canAssign && !isPast(one) ? () => setEnding(one) : null}
          />
        ))}
      </ul>
      {past.length > 0 ? (
        <Button size="s" variant="quiet" aria-expanded={showsPast} onPress={() => setShowsPast(!showsPast)}>
          {showsPast ? t('assignment.hidePast') : t('assignment.showPast', { number: past.length })}
        </Button>
      ) : null}
      {isAssigning ? <AssignDialog unit={unit} onClose={() => setAssigning(false)} /> : null}
      {correcting ? (
        <CorrectAssignmentDialog unit={unit} assignment={correcting} onClose={() => setCorrecting(null)} />
      ) : null}
      {ending ? <EndAssignmentDialog unitId={unit.id} assignment={ending} onClose={() => setEnding(null)} /> : null}
    </Card>
  );
}
