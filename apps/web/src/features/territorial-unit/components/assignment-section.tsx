import { useState } from 'react';
import { useCan, useToday } from '../../../shared/api/session.ts';
import type { TerritorialUnitDetail, UnitAssignment } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { WORK_KINDS, workOf } from '../hooks/work-kind.ts';
import { AssignDialog } from './assign-dialog.tsx';
import { AssignmentRow } from './assignment-row.tsx';
import styles from './assignment-section.module.css';
import { CorrectAssignmentDialog } from './correct-assignment-dialog.tsx';
import { EndAssignmentDialog } from './end-assignment-dialog.tsx';
import { Quiet } from './quiet.tsx';
import { SubstituteDialog } from './substitute-dialog.tsx';
import rows from './unit-rows.module.css';

/** Consultants, experts and coordinators side by side; past assignments stay on record. */
export function AssignmentSection({ unit }: { unit: TerritorialUnitDetail }) {
  const t = useText('unit');
  const territory = useText('territory');
  const canAssign = useCan('unit.assign');
  const today = useToday();
  const [isAssigning, setAssigning] = useState(false);
  const [correcting, setCorrecting] = useState<UnitAssignment | null>(null);
  const [ending, setEnding] = useState<UnitAssignment | null>(null);
  const [substituting, setSubstituting] = useState<UnitAssignment | null>(null);
  const [showsPast, setShowsPast] = useState(false);
  const isPast = (one: UnitAssignment) => one.validTo !== null && one.validTo < today;
  const past = unit.assignments.filter(isPast);
  const shown = unit.assignments.filter((one) => showsPast || !isPast(one));
  return (
    <Card
      title={territory('staff.title')}
      actions={
        canAssign ? (
          <Button size="s" icon="plus" onPress={() => setAssigning(true)}>
            {t('assignment.add')}
          </Button>
        ) : null
      }
    >
      <div className={styles.kinds}>
        {WORK_KINDS.map((kind) => {
          const people = shown.filter((one) => workOf(one) === kind);
          return (
            <section key={kind} aria-label={territory(`staff.${kind}s`)}>
              <h3 className={styles.kind}>{territory(`staff.${kind}s`)}</h3>
              {people.length === 0 ? <Quiet>{territory('staff.nobody')}</Quiet> : null}
              <ul className={rows.rows}>
                {people.map((one) => (
                  <AssignmentRow
                    key={one.id}
                    assignment={one}
                    isPast={isPast(one)}
                    onCorrect={canAssign ? () => setCorrecting(one) : null}
                    onEnd={canAssign && !isPast(one) ? () => setEnding(one) : null}
                    onSubstitute={canAssign && !isPast(one) ? () => setSubstituting(one) : null}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
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
      {substituting ? (
        <SubstituteDialog unitId={unit.id} assignment={substituting} onClose={() => setSubstituting(null)} />
      ) : null}
    </Card>
  );
}
