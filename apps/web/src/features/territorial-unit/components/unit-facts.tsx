import type { TerritorialUnitDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { usePeriodText } from '../hooks/use-period-text.ts';
import { useRegionName } from '../hooks/use-region-name.ts';
import { useUnitKindName } from '../hooks/use-unit-kind-name.ts';
import { Quiet } from './quiet.tsx';
import styles from './unit-facts.module.css';

/** What is known of the unit, with the places it has held. */
export function UnitFacts({ unit }: { unit: TerritorialUnitDetail }) {
  const t = useText('unit');
  const kindName = useUnitKindName();
  const regionName = useRegionName();
  const period = usePeriodText();
  const items = [
    { term: t('field.kind'), value: kindName(unit.kind) },
    { term: t('field.region'), value: regionName(unit.region) },
    {
      term: t('field.cooperation'),
      value: period(unit.cooperationFrom, unit.cooperationTo) || <Quiet>{t('unset')}</Quiet>,
    },
    {
      term: t('detail.places'),
      value:
        unit.places.length === 0 ? (
          <Quiet>{t('list.noPlace')}</Quiet>
        ) : (
          <ul className={styles.places}>
            {unit.places.map((place) => (
              <li key={`${place.number}${place.validFrom}`}>
                {place.code} <span className={styles.note}>{period(place.validFrom, place.validTo)}</span>
              </li>
            ))}
          </ul>
        ),
    },
    ...(unit.note
      ? [
          {
            term: t('field.note'),
            value: (
              <span className={styles.text}>
                <CzechText>{unit.note}</CzechText>
              </span>
            ),
          },
        ]
      : []),
  ];
  return <DescriptionList items={items} />;
}
