import { isEnquiryObjective, type EnquiryObjective } from '@rssz/domain';
import { useState } from 'react';
import { useInstallation } from '../../../shared/api/session.ts';
import type { EnquiryReceipt } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useRouteParam } from '../../../shared/lib/use-route-param.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useEnquiryForm } from '../api/use-enquiry-form.ts';
import { EnquiryDone } from './enquiry-done.tsx';
import { EnquiryFields } from './enquiry-fields.tsx';
import styles from './enquiry.module.css';

/** Where anybody asks about an objective or about CLLD. */
export function EnquiryFormPage() {
  const objective = useRouteParam('objective');
  return isEnquiryObjective(objective) ? <Asking key={objective} objective={objective} /> : <UnknownObjective />;
}

function Asking({ objective }: { objective: EnquiryObjective }) {
  const t = useText('enquiry');
  const isDemo = useInstallation()?.demo ?? false;
  // Every enquiry has a form of its own; another one starts the next round.
  const [round, setRound] = useState(0);
  const [receipt, setReceipt] = useState<EnquiryReceipt | null>(null);
  const { data: form, error, refetch } = useEnquiryForm(objective, round);
  const name = t(`objective.${objective}`);
  const again = () => {
    setRound(round + 1);
    setReceipt(null);
  };
  return (
    <div className={styles.asking}>
      <PageHeader
        title={t('form.title')}
        crumbs={[
          { label: t('form.catalogue'), to: '/program' },
          {
            label: objective === 'CLLD' ? t('objective.CLLD') : t('form.objective', { code: objective }),
            to: `/program/${objective}`,
          },
          { label: t('form.title') },
        ]}
        lead={t('form.lead', { objective: name, count: form?.answerWorkingDays ?? 10 })}
      />
      {isDemo ? <Banner>{t('form.demo')}</Banner> : null}
      {receipt ? <EnquiryDone receipt={receipt} objective={objective} onAgain={again} /> : null}
      {!receipt && form ? <EnquiryFields key={form.token} form={form} onSent={setReceipt} /> : null}
      {!form && error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!form && !error ? <Skeleton lines={10} /> : null}
    </div>
  );
}

function UnknownObjective() {
  const t = useText('enquiry');
  return (
    <>
      <PageHeader title={t('form.unknown')} />
      <EmptyState
        icon="search"
        title={t('form.unknownText')}
        action={<ButtonLink to="/program">{t('form.catalogue')}</ButtonLink>}
      />
    </>
  );
}
