import type { NextStepCode } from '@rssz/domain';
import { useCan } from '../../../shared/api/session.ts';
import type { SilentUnit } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useOwnUnits } from '../../../shared/lib/use-own-units.ts';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './silent-units-page.module.css';

/** The part of the unit's page on which a step is done; the first part when none is named. */
const partOf: Partial<Record<NextStepCode, string>> = {
  'assign-consultant': 'lide',
  'settle-milestone': 'milniky',
  'plan-milestone': 'milniky',
  'write-description': 'popis',
  'agree-description': 'popis',
  'approve-description': 'popis',
  'assess-baseline': 'hodnoceni',
  'assess-again': 'hodnoceni',
};

/** What would help the unit most, as a link to where it is done. */
export function NextStep({ row }: { row: SilentUnit }) {
  const t = useText('silent');
  const cooperation = useText('cooperation');
  const canLog = useCan('log.write');
  const own = useOwnUnits();
  const { nextStep, unit } = row;
  if (nextStep === null) return <span className={styles.quiet}>{'–'}</span>;
  const step = cooperation(`nextStep.${nextStep.code}`);
  const text = nextStep.stage ? t('stepOf', { step, stage: cooperation(`stage.${nextStep.stage}`) }) : step;
  // A visit is written down in the diary, by those who may write there.
  const isVisit = nextStep.code === 'arrange-visit' && canLog && (own === null || own.has(unit.id));
  if (isVisit) {
    return (
      <Link to="/denik/novy" search={{ uzemi: unit.id }}>
        {text}
      </Link>
    );
  }
  const part = partOf[nextStep.code];
  return (
    <Link to="/uzemni-celky/$id" params={{ id: unit.id }} search={part ? { cast: part } : {}}>
      {text}
    </Link>
  );
}
