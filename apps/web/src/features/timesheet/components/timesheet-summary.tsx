import { useState } from 'react';
import { useProjectCode } from '../../../shared/api/session.ts';
import type { TimesheetDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { buttonClass } from '../../../shared/ui/button-class.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { Icon } from '../../../shared/ui/icon.tsx';
import part from '../../../shared/ui/part.module.css';
import { Stat } from '../../../shared/ui/stat.tsx';
import { SignDialog } from './sign-dialog.tsx';
import styles from './timesheet.module.css';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** What the month adds up to against its fund, the files, and the mark of the signature. */
export function TimesheetSummary({ sheet }: { sheet: TimesheetDetail }) {
  const t = useText('timesheet');
  const format = useFormat();
  const { totals, fteHundredths } = sheet;
  return (
    <Card>
      <div className={part.stack}>
        <SignatureState sheet={sheet} />
        <div className={part.stats}>
          <Stat label={t('sum.project')} value={format.hoursUnit(totals.project)} />
          <Stat label={t('sum.all')} value={format.hoursUnit(totals.all)} note={<FundNote sheet={sheet} />} />
          <Stat label={t('sum.fund')} value={format.hoursUnit(totals.fund)} />
          <Stat label={t('sum.fte')} value={format.number(fteHundredths / 100, 2)} note={<Contracts sheet={sheet} />} />
        </div>
        {fteHundredths === 0 ? <p className={part.quiet}>{t('sum.noEmployment')}</p> : null}
        <Files sheet={sheet} />
      </div>
    </Card>
  );
}

/** The employments of the month, in this project and beside it: they are what the fund and the sum come from. */
function Contracts({ sheet: { employments } }: { sheet: TimesheetDetail }) {
  const t = useText('timesheet');
  const format = useFormat();
  return employments.map(({ projectCode, contract, fteHundredths }) => (
    <div key={`${projectCode} ${contract} ${fteHundredths}`}>
      <CzechText>{projectCode}</CzechText>
      {': '}
      {t('sum.contract', { contract: t(`contract.${contract}`), fte: format.number(fteHundredths / 100, 2) })}
    </div>
  ));
}

function FundNote({ sheet: { totals } }: { sheet: TimesheetDetail }) {
  const t = useText('timesheet');
  const format = useFormat();
  const difference = totals.all - totals.fund;
  if (totals.fund === 0) return null;
  if (difference === 0) return <>{t('sum.fundMet')}</>;
  const hours = format.hoursUnit(Math.abs(difference));
  return <>{difference < 0 ? t('sum.fundMissing', { hours }) : t('sum.fundOver', { hours })}</>;
}

function Files({ sheet: { month, person, signature } }: { sheet: TimesheetDetail }) {
  const t = useText('timesheet');
  const code = useProjectCode();
  const locale = useLocale();
  const href = (format: string) =>
    `/api/v1/projects/${code}/timesheets/${month}/people/${person.id}/export.${format}?locale=${locale}`;
  return (
    <div className={part.stack}>
      <div className={styles.links}>
        {(['pdf', 'xlsx'] as const).map((format) => (
          <a key={format} className={buttonClass({})} href={href(format)} download>
            <Icon name="download" size={18} />
            {t(`file.${format}`)}
          </a>
        ))}
      </div>
      {signature === null ? <p className={part.quiet}>{t('file.draft')}</p> : null}
    </div>
  );
}

function SignatureState({ sheet }: { sheet: TimesheetDetail }) {
  const t = useText('timesheet');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { signature, totals, refusals, month, person } = sheet;
  const close = () => setOpen(false);
  if (signature === null) {
    return (
      <div className={part.lines}>
        {refusals.length === 0 ? (
          <Button variant="primary" icon="check" onPress={() => setOpen(true)}>
            {t('sign.action')}
          </Button>
        ) : null}
        <EarlierSignatures sheet={sheet} />
        {isOpen ? <SignDialog month={month} personId={person.id} onClose={close} /> : null}
      </div>
    );
  }
  const differs = signature.projectMinutes !== totals.project;
  return (
    <>
      <Banner
        tone={differs ? 'warning' : 'success'}
        title={t('sign.state', { date: format.date(signature.signedOn) })}
        action={<Button onPress={() => setOpen(true)}>{t('sign.withdraw')}</Button>}
      >
        {t('sign.stateText', { name: signature.by.displayName })}{' '}
        {differs ? t('sign.differs', { signed: signature.projectMinutes, now: totals.project }) : null}
      </Banner>
      <EarlierSignatures sheet={sheet} />
      {isOpen ? <WithdrawDialog month={month} personId={person.id} onClose={close} /> : null}
    </>
  );
}

function EarlierSignatures({ sheet: { earlierSignatures } }: { sheet: TimesheetDetail }) {
  const t = useText('timesheet');
  if (earlierSignatures.length === 0) return null;
  return (
    <details>
      <summary>{t('sign.history')}</summary>
      <ul>
        {earlierSignatures.map(({ id, signedOn, projectMinutes, withdrawalReason }) => (
          <li key={id}>
            {t('sign.historyLine', { signedOn, minutes: projectMinutes, reason: withdrawalReason ?? '' })}
          </li>
        ))}
      </ul>
    </details>
  );
}
