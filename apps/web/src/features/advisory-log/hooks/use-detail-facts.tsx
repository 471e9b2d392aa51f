import type { ReactNode } from 'react';
import type { AdvisoryLog } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import styles from '../components/log-detail-page.module.css';

interface Fact {
  term: string;
  value: ReactNode;
}

const SHOWN = 4;

/** A seminar may be of thirty units: the first ones are said, the rest is told on demand. */
function FurtherUnits({ names }: { names: readonly string[] }) {
  const t = useText('visit');
  const [first, rest] = [names.slice(0, SHOWN), names.slice(SHOWN)];
  return (
    <>
      <CzechText>{first.join(', ')}</CzechText>
      {rest.length > 0 ? (
        <details className={styles.many}>
          <summary>{t('detail.furtherMore', { count: rest.length })}</summary>
          <CzechText>{rest.join(', ')}</CzechText>
        </details>
      ) : null}
    </>
  );
}

/** What a log says besides the visit itself, as far as it says anything. */
export function useDetailFacts(): (log: AdvisoryLog) => Fact[] {
  const t = useText('visit');
  const texts = useText('log');
  const format = useFormat();
  return (log) => {
    const { startsAt, endsAt, place, furtherUnits, preparationMinutes, travelMinutes } = log;
    const said: (Fact | false)[] = [
      { term: t('detail.kind'), value: texts(`kind.${log.kind}`) },
      startsAt !== null &&
        endsAt !== null && { term: t('detail.time'), value: t('detail.timeSpan', { from: startsAt, to: endsAt }) },
      Boolean(place) && { term: t('detail.place'), value: <CzechText>{place}</CzechText> },
      furtherUnits.length > 0 && {
        term: t('detail.furtherUnits'),
        value: <FurtherUnits names={furtherUnits.map(({ name }) => name)} />,
      },
      preparationMinutes > 0 && { term: t('detail.preparation'), value: format.hoursUnit(preparationMinutes) },
      travelMinutes > 0 && { term: t('detail.travel'), value: format.hoursUnit(travelMinutes) },
    ];
    return said.filter((fact) => fact !== false);
  };
}
