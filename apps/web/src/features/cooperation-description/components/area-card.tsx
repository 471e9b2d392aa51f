import type { DescriptionArea, DescriptionDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { useAreaNames } from '../../../shared/lib/use-area-names.ts';
import { useCriterionWords } from '../hooks/use-criterion-words.ts';
import styles from './description.module.css';
import { ResultItem } from './result-item.tsx';

/** One chosen area: where it stands, what is expected of it, and by what it will be rated. */
export function AreaCard({ area, detail }: { area: DescriptionArea; detail: DescriptionDetail }) {
  const t = useText('description');
  const nameOf = useAreaNames();
  const said = (text: string) => (text ? <CzechText>{text}</CzechText> : t('area.unset'));
  return (
    <Card title={nameOf(area.thematicAreaId)}>
      <div className={styles.facts}>
        <DescriptionList
          items={[
            { term: t('area.baseline'), value: said(area.baseline) },
            { term: t('area.target'), value: said(area.target) },
            { term: t('area.responsible'), value: said(area.responsible) },
          ]}
        />
      </div>
      <h3 className={styles.sub}>{t('area.results')}</h3>
      {area.results.length === 0 ? <p className={styles.quiet}>{t('area.noResults')}</p> : null}
      <ul className={styles.items}>
        {area.results.map((result) => (
          <ResultItem key={result.resultKey} result={result} detail={detail} />
        ))}
      </ul>
      <h3 className={styles.sub}>{t('area.criteria')}</h3>
      {area.criteria.length === 0 ? <p className={styles.quiet}>{t('area.noCriteria')}</p> : null}
      <ul className={styles.items}>
        {area.criteria.map(({ criterionId, targetLevel }) => (
          <CriterionItem key={criterionId} id={criterionId} targetLevel={targetLevel} detail={detail} />
        ))}
      </ul>
    </Card>
  );
}

interface CriterionItemProps {
  id: string;
  targetLevel: number | null;
  detail: DescriptionDetail;
}

function CriterionItem({ id, targetLevel, detail }: CriterionItemProps) {
  const t = useText('description');
  const words = useCriterionWords();
  const criterion = detail.criteria.find((one) => one.id === id);
  if (!criterion) return null;
  const isAddedLater = detail.criteriaAddedLater.includes(id);
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <p className={styles.itemTitle}>
          <CzechText>{words.title(criterion)}</CzechText>
        </p>
        {isAddedLater ? (
          <Badge tone="warning" icon="flag">
            {t('area.addedLater')}
          </Badge>
        ) : null}
      </div>
      <p className={styles.quiet}>
        {targetLevel === null
          ? t('area.noTarget')
          : t('area.targetLevel', { level: targetLevel, descriptor: words.descriptor(criterion, targetLevel) })}
      </p>
    </li>
  );
}
