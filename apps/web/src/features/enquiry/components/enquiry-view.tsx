import type { EnquiryDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { EnquiryAnswers } from './enquiry-answers.tsx';
import { EnquiryFacts } from './enquiry-facts.tsx';
import { EnquiryHistory } from './enquiry-history.tsx';
import { EnquiryNotes } from './enquiry-notes.tsx';
import { EnquiryState } from './enquiry-state.tsx';
import { EnquirySteps } from './enquiry-steps.tsx';
import styles from './enquiry.module.css';
import { Said } from './said.tsx';

/** The loaded enquiry: what was asked, what was answered, what is known of who asked and until when. */
export function EnquiryView({ enquiry }: { enquiry: EnquiryDetail }) {
  const t = useText('enquiry');
  return (
    <>
      <PageHeader
        title={t('detail.heading', { number: enquiry.number })}
        crumbs={[{ label: t('queue.title'), to: '/dotazy' }, { label: enquiry.number }]}
        lead={t(`objective.${enquiry.objective}`)}
        aside={<EnquiryState state={enquiry.state} />}
        actions={<EnquirySteps enquiry={enquiry} />}
      />
      <Standing enquiry={enquiry} />
      <div className={styles.layout}>
        <div className={styles.column}>
          <Question enquiry={enquiry} />
          <EnquiryAnswers enquiry={enquiry} />
          <EnquiryNotes enquiry={enquiry} />
        </div>
        <div className={styles.column}>
          <EnquiryFacts enquiry={enquiry} />
          <EnquiryHistory enquiry={enquiry} />
        </div>
      </div>
    </>
  );
}

/** Days before the erasure when the reader is told of it on top. */
const SOON = 30;

/** Why it is held, or that its data are gone or soon will be. */
function Standing({ enquiry }: { enquiry: EnquiryDetail }) {
  const t = useText('enquiry');
  const { state, suspicions, anonymisedOn, keptUntil, keptDays } = enquiry;
  const isHeld = state === 'suspected';
  if (!anonymisedOn && !isHeld && keptDays > SOON) return null;
  const reasons = suspicions.map((one) => t(`suspicion.${one}`)).join(', ');
  return (
    <div className={styles.banner}>
      {anonymisedOn ? <Banner>{t('detail.erasedOn', { date: anonymisedOn })}</Banner> : null}
      {isHeld && !anonymisedOn ? <Banner tone="warning">{t('detail.held', { reasons })}</Banner> : null}
      {!isHeld && !anonymisedOn ? (
        <Banner>{t('detail.kept', { date: keptUntil, count: Math.max(0, keptDays) })}</Banner>
      ) : null}
    </div>
  );
}

function Question({ enquiry }: { enquiry: EnquiryDetail }) {
  const t = useText('enquiry');
  const { topic, text, locale } = enquiry;
  if (text === null) {
    return (
      <Card title={t('detail.question')}>
        <p className={styles.quiet}>{t('detail.erasedText')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('detail.question')}>
      <h3 className={styles.topic}>
        <Said locale={locale}>{topic}</Said>
      </h3>
      <p className={styles.words}>
        <Said locale={locale}>{text}</Said>
      </p>
    </Card>
  );
}
