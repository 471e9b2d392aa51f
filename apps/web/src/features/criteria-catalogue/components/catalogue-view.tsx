import type { CriteriaCatalogueDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { SampleBadge, SampleBanner } from '../../../shared/ui/sample-mark.tsx';
import { TranslatedText } from '../../../shared/ui/translated-text.tsx';
import { areasOf } from '../hooks/areas-of.ts';
import { CatalogueHistory } from './catalogue-history.tsx';
import { CatalogueMoves } from './catalogue-moves.tsx';
import { CatalogueProblems } from './catalogue-problems.tsx';
import { CatalogueStateBadge } from './catalogue-state.tsx';
import styles from './catalogue.module.css';
import { CriterionCard } from './criterion-card.tsx';
import { DocumentLink } from './document-link.tsx';
import { PilotEvaluation } from './pilot-evaluation.tsx';

/** A version with its criteria, its pilot and how it came about. */
export function CatalogueView({ catalogue }: { catalogue: CriteriaCatalogueDetail }) {
  const t = useText('criteria');
  const locale = useLocale();
  const { id, number, title, titleEn, isSample, state } = catalogue;
  const isTranslated = locale === 'en' && titleEn !== null;
  return (
    <div className={styles.page}>
      <PageHeader
        title={isTranslated ? titleEn : title}
        isTitleCzech={!isTranslated}
        crumbs={[{ label: t('list.title'), to: '/kriteria' }, { label: t('detail.crumb', { number }) }]}
        aside={
          <span className={styles.marks}>
            <CatalogueStateBadge state={state} />
            {isSample ? <SampleBadge /> : null}
          </span>
        }
        actions={
          <>
            <DocumentLink id={id} />
            {catalogue.editRefusals.length === 0 ? (
              <ButtonLink to="/kriteria/$id/upravit" params={{ id }} icon="edit">
                {t('detail.edit')}
              </ButtonLink>
            ) : null}
            <CatalogueMoves catalogue={catalogue} />
          </>
        }
      />
      {isSample ? <SampleBanner /> : null}
      <CatalogueProblems catalogue={catalogue} />
      <Facts catalogue={catalogue} />
      {catalogue.criteria.length === 0 ? <EmptyState icon="flag" title={t('detail.empty')} /> : null}
      {areasOf(catalogue.criteria).map(({ area, criteria }) => (
        <Card key={area.code} title={<TranslatedText cs={area.nameCs} en={area.nameEn} />}>
          <div className={styles.criteria}>
            {criteria.map((criterion) => (
              <CriterionCard key={criterion.id} criterion={criterion} isFirst={number === 1} />
            ))}
          </div>
        </Card>
      ))}
      <PilotEvaluation catalogue={catalogue} />
      <CatalogueHistory history={catalogue.history} />
    </div>
  );
}

function Facts({ catalogue }: { catalogue: CriteriaCatalogueDetail }) {
  const t = useText('criteria');
  const format = useFormat();
  const { number, inForceFrom, criteriaCount, note, noteEn } = catalogue;
  return (
    <Card title={t('detail.facts')}>
      <DescriptionList
        items={[
          { term: t('list.version'), value: String(number) },
          { term: t('list.inForceFrom'), value: inForceFrom ? format.date(inForceFrom) : t('detail.notYet') },
          { term: t('detail.criteriaCount'), value: format.number(criteriaCount) },
          { term: t('detail.note'), value: note ? <TranslatedText cs={note} en={noteEn} /> : t('detail.noNote') },
        ]}
      />
    </Card>
  );
}
