import type { TerritorialUnitDetail } from '../../../shared/api/types.ts';
import { AssignmentSection } from './assignment-section.tsx';
import { ContactSection } from './contact-section.tsx';
import styles from './unit-view.module.css';

/** Who works in the unit, and whom to talk to there. */
export function PeopleSection({ unit }: { unit: TerritorialUnitDetail }) {
  return (
    <div className={styles.column}>
      <AssignmentSection unit={unit} />
      <ContactSection unitId={unit.id} />
    </div>
  );
}
