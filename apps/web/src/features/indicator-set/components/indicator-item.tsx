import type { SetIndicator } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import styles from './indicator-set.module.css';

/** An indicator with what, in what, from where and how often it is measured. */
export function IndicatorItem({ indicator }: { indicator: SetIndicator }) {
  const t = useText('monitoring');
  const { code, title, titleEn, definition, unit, dataSource, periodicity, direction, baselineNote } = indicator;
  const text = (value: string) => (value ? <CzechText>{value}</CzechText> : '–');
  return (
    <div className={styles.one}>
      <h3 className={styles.title}>
        {code} <TranslatedText cs={title} en={titleEn} />
      </h3>
      <p className={styles.text}>{text(definition)}</p>
      <DescriptionList
        columns={2}
        items={[
          { term: t('field.unit'), value: text(unit) },
          { term: t('field.dataSource'), value: text(dataSource) },
          { term: t('field.periodicity'), value: t(`periodicity.${periodicity}`) },
          { term: t('field.direction'), value: t(`direction.${direction}`) },
          { term: t('field.baselineNote'), value: text(baselineNote) },
        ]}
      />
    </div>
  );
}
