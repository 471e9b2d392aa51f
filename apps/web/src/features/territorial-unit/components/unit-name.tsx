import type { TerritorialUnit } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { useUnitKindName } from '../hooks/use-unit-kind-name.ts';
import styles from './unit-name.module.css';

/** The name that opens the unit, and under it what kind of unit it is. */
export function UnitName({ unit }: { unit: TerritorialUnit }) {
  const t = useText('unit');
  const kindName = useUnitKindName();
  const notes = [kindName(unit.kind), unit.isDemo ? t('demo') : ''].filter(Boolean);
  return (
    <>
      <Link to="/uzemni-celky/$id" params={{ id: unit.id }} look="plain" className={styles.name}>
        <CzechText>{unit.name}</CzechText>
      </Link>
      <div className={styles.note}>{notes.join(' · ')}</div>
    </>
  );
}
