import type { Criterion } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import styles from './catalogue.module.css';

interface CriterionCardProps {
  criterion: Criterion;
  /** Of the first version: there is nothing earlier to continue. */
  isFirst: boolean;
}

/** A criterion with the descriptor of every level. */
export function CriterionCard({ criterion, isFirst }: CriterionCardProps) {
  const t = useText('criteria');
  const { code, title, titleEn, description, descriptionEn, levels, mappedFrom } = criterion;
  return (
    <div className={styles.criterion}>
      <h3 className={styles.title}>
        <span className={styles.code}>
          <CzechText>{code}</CzechText>
        </span>{' '}
        <TranslatedText cs={title} en={titleEn} />
      </h3>
      {description ? (
        <p className={styles.text}>
          <TranslatedText cs={description} en={descriptionEn} />
        </p>
      ) : null}
      <table className={styles.scale}>
        <caption className="visually-hidden">{t('detail.scaleOf', { code })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('detail.level')}</th>
            <th scope="col">{t('detail.descriptor')}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ level, descriptor, descriptorEn }) => (
            <tr key={level}>
              <th scope="row">{level}</th>
              <td>
                <TranslatedText cs={descriptor} en={descriptorEn} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isFirst ? null : (
        <p className={styles.note}>
          {mappedFrom
            ? t('detail.mappedFrom', { code: mappedFrom.code, number: mappedFrom.catalogueNumber })
            : t('detail.notMapped')}
        </p>
      )}
    </div>
  );
}
