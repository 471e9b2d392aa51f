import { useState } from 'react';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { DescriptionDetail, DescriptionTransition } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Banner } from '../../../shared/ui/banner.tsx';
import { buttonClass } from '../../../shared/ui/button-class.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { AreaCard } from './area-card.tsx';
import { DescriptionBadge } from './description-badge.tsx';
import { DescriptionDifferences } from './description-differences.tsx';
import { DescriptionFacts } from './description-facts.tsx';
import { DescriptionHistory } from './description-history.tsx';
import { DescriptionProblems } from './description-problems.tsx';
import { SignedFiles } from './signed-files.tsx';
import styles from './description.module.css';
import { StepButtons } from './step-buttons.tsx';
import { StepDialog } from './step-dialog.tsx';

/** A version to be read: what it says, how its results ended, what can be done with it. */
export function DescriptionView({ detail, onEdit }: { detail: DescriptionDetail; onEdit: () => void }) {
  const t = useText('description');
  const [step, setStep] = useState<DescriptionTransition | null>(null);
  const { content } = detail;
  return (
    <>
      <Header detail={detail} onEdit={onEdit} />
      <Notices detail={detail} />
      <div className={styles.layout}>
        <div className={styles.main}>
          <Card title={t('step.title')}>
            <StepButtons detail={detail} onChoose={setStep} />
          </Card>
          <DescriptionProblems content={content} problems={detail.problems} />
          <Card title={t('detail.summary')}>
            <p className={styles.text}>
              {content.summary ? <CzechText>{content.summary}</CzechText> : t('detail.noSummary')}
            </p>
          </Card>
          {content.areas.length === 0 ? <p className={styles.quiet}>{t('detail.noAreas')}</p> : null}
          {content.areas.map((area) => (
            <AreaCard key={area.thematicAreaId} area={area} detail={detail} />
          ))}
          <DescriptionDifferences detail={detail} />
        </div>
        <div className={styles.side}>
          <DescriptionFacts detail={detail} />
          <SignedFiles detail={detail} />
          <Card title={t('history.title')}>
            <DescriptionHistory events={detail.history} />
          </Card>
        </div>
      </div>
      {step ? <StepDialog detail={detail} transition={step} onClose={() => setStep(null)} /> : null}
    </>
  );
}

function Header({ detail, onEdit }: { detail: DescriptionDetail; onEdit: () => void }) {
  const t = useText('description');
  const units = useText('unit');
  const { unit, number } = detail;
  return (
    <PageHeader
      title={t('detail.heading', { number })}
      lead={<CzechText>{unit.name}</CzechText>}
      crumbs={[
        { label: units('list.title'), to: '/uzemni-celky' },
        { label: unit.name, to: `/uzemni-celky/${unit.id}` },
        { label: t('title'), to: `/uzemni-celky/${unit.id}/popis-spoluprace` },
        { label: t('list.versionOf', { number }) },
      ]}
      aside={
        <span className={styles.marks}>
          <DescriptionBadge version={detail} />
          {detail.isInForce ? <Badge tone="success">{t('list.inForce')}</Badge> : null}
        </span>
      }
      actions={
        <>
          <Downloads id={detail.id} />
          {detail.editRefusals.length === 0 ? (
            <Button variant="primary" icon="edit" onPress={onEdit}>
              {t('detail.edit')}
            </Button>
          ) : null}
        </>
      }
    />
  );
}

function Downloads({ id }: { id: string }) {
  const t = useText('description');
  const code = useProjectCode();
  const locale = useLocale();
  return (
    <span className={styles.downloads}>
      {(['docx', 'pdf'] as const).map((format) => (
        <a
          key={format}
          className={buttonClass({ variant: 'secondary' })}
          href={`/api/v1/projects/${code}/cooperation-descriptions/${id}/export.${format}?locale=${locale}`}
          download
        >
          <Icon name="download" size={16} />
          <span>{t(`detail.${format}`)}</span>
        </a>
      ))}
    </span>
  );
}

/** What the reader must know before reading: that the text does not hold, or that its criteria are a sample. */
function Notices({ detail }: { detail: DescriptionDetail }) {
  const t = useText('description');
  const latest = detail.later.at(-1);
  const named = new Set(detail.content.areas.flatMap((area) => area.criteria.map((one) => one.criterionId)));
  const usesSample = detail.criteria.some(({ id, isSample }) => isSample && named.has(id));
  return (
    <>
      {detail.withdrawalReason !== null ? <Banner tone="warning">{t('detail.isWithdrawn')}</Banner> : null}
      {detail.state === 'superseded' && detail.withdrawalReason === null ? (
        <Banner tone="warning">{t('detail.isSuperseded')}</Banner>
      ) : null}
      {latest ? (
        <Banner
          action={
            <ButtonLink to={`/popisy-spoluprace/${latest.id}`} size="s">
              {t('detail.openLater', { number: latest.number })}
            </ButtonLink>
          }
        >
          {t('detail.hasLater', { number: latest.number })}
        </Banner>
      ) : null}
      {usesSample ? <Banner tone="warning">{t('detail.sample')}</Banner> : null}
    </>
  );
}
