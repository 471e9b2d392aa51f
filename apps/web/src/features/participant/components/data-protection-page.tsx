import { useProject } from '../../../shared/api/session.ts';
import type { DataProtection } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { useForm } from '../../../shared/lib/use-form.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DateField } from '../../../shared/ui/date-field.tsx';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { ErrorSummary } from '../../../shared/ui/error-summary.tsx';
import { FormActions } from '../../../shared/ui/form-actions.tsx';
import { FormStack } from '../../../shared/ui/form-stack.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { TextField } from '../../../shared/ui/text-field.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { useDataProtection, useSetRetention } from '../api/use-protection.ts';
import { OpeningsTable } from './openings-table.tsx';
import styles from './participant-page.module.css';

/** For the manager: how long data are kept, whose processing is restricted, who opened whose data. */
export function DataProtectionPage() {
  const t = useText('protection');
  const participant = useText('participant');
  const { data, error, isError, refetch } = useDataProtection();
  return (
    <>
      <PageHeader
        title={t('page.title')}
        lead={t('page.lead')}
        crumbs={[{ label: participant('title'), to: '/ucastnici' }, { label: t('page.title') }]}
      />
      {isError ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!isError && !data ? <Skeleton lines={6} /> : null}
      {data ? (
        <div className={styles.layout}>
          <Card title={t('page.openings')} isFlush={data.openings.length > 0}>
            {data.openings.length === 0 ? (
              <p className={styles.quiet}>{t('page.noOpenings')}</p>
            ) : (
              <OpeningsTable openings={data.openings} />
            )}
          </Card>
          <div className={styles.column}>
            <Card title={t('page.retention')}>
              <Retention key={data.version} data={data} />
            </Card>
            <Card title={t('page.restricted')}>
              <Restricted data={data} />
            </Card>
          </div>
        </div>
      ) : null}
    </>
  );
}

function Retention({ data }: { data: DataProtection }) {
  const t = useText('protection');
  const toast = useToast();
  const format = useFormat();
  const { endsOn } = useProject();
  const setRetention = useSetRetention();
  const form = useForm({
    initial: { keptUntil: data.keptUntil ?? '', reason: '' },
    validate: ({ keptUntil, reason }) => [
      ...(keptUntil === '' ? [{ code: 'date.empty' as const, field: 'keptUntil' }] : []),
      ...(reason.trim() === '' ? [{ code: 'reason.required' as const, field: 'reason' }] : []),
    ],
    submit: async ({ keptUntil, reason }) => {
      await setRetention.mutateAsync({ version: data.version, keptUntil, reason: reason.trim() });
      toast.show({ text: t('page.saved') });
    },
  });
  const [, ...before] = data.terms;
  return (
    <form {...form.props}>
      <FormStack>
        <p className={styles.line}>
          {data.keptUntil ? t('page.until', { date: format.date(data.keptUntil) }) : t('page.none')}
        </p>
        <Terms terms={data.terms.slice(0, 1)} />
        <ErrorSummary {...form.summary} />
        <DateField
          {...form.field('keptUntil')}
          label={t('page.keptUntil')}
          hint={t('page.keptUntilHint')}
          min={endsOn}
          isRequired
        />
        <TextField
          {...form.field('reason')}
          label={t('page.reason')}
          hint={t('page.reasonHint')}
          maxLength={500}
          isRequired
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={form.isPending}>
            {t('page.set')}
          </Button>
        </FormActions>
        {before.length > 0 ? (
          <>
            <h3 className={styles.heading}>{t('page.terms')}</h3>
            <Terms terms={before} />
          </>
        ) : null}
      </FormStack>
    </form>
  );
}

function Terms({ terms }: { terms: DataProtection['terms'] }) {
  const t = useText('protection');
  const format = useFormat();
  return terms.map(({ recordedAt, keptUntil, reason, by }) => (
    <p key={recordedAt} className={styles.quiet}>
      <CzechText>
        {t('page.term', {
          until: format.date(keptUntil),
          reason,
          name: by.displayName,
          date: format.instant(recordedAt),
        })}
      </CzechText>
    </p>
  ));
}

function Restricted({ data: { restricted, anonymised } }: { data: DataProtection }) {
  const t = useText('protection');
  const format = useFormat();
  return (
    <div className={styles.column}>
      {restricted.length === 0 ? <p className={styles.quiet}>{t('page.noRestricted')}</p> : null}
      <ul className={styles.duplicates}>
        {restricted.map(({ id, name, restrictedFrom }) => (
          <li key={id}>
            <Link to="/ucastnici/$id" params={{ id }}>
              {name}
            </Link>
            <span className={styles.quiet}>{t('page.restrictedFrom', { date: format.date(restrictedFrom) })}</span>
          </li>
        ))}
      </ul>
      {anonymised > 0 ? <p className={styles.quiet}>{t('page.anonymised', { count: anonymised })}</p> : null}
    </div>
  );
}
