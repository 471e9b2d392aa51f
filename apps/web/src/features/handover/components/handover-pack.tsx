import type { ReactNode } from 'react';
import type { HandoverPack } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Card } from '../../../shared/ui/card.tsx';
import { ContactLinks } from '../../../shared/ui/contact-links.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DeadlineLabel } from '../../../shared/ui/deadline-label.tsx';
import { DueText } from '../../../shared/ui/due-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import styles from './handover-view.module.css';

/** What is taken over with the unit, the promises first. */
export function HandoverPackView({ pack }: { pack: HandoverPack }) {
  const t = useText('handover');
  const cooperation = useText('cooperation');
  return (
    <>
      <Part title={t('pack.results')} empty={t('pack.resultsEmpty')}>
        {pack.results.map((one) => (
          <Result key={one.resultKey} result={one} />
        ))}
      </Part>
      <Part title={t('pack.milestones')} empty={t('pack.milestonesEmpty')}>
        {pack.milestones.map((one) => (
          <li key={one.stage} className={styles.item}>
            <span className={styles.text}>
              <span>{cooperation(`stage.${one.stage}`)}</span>
              {one.note ? <Detail>{one.note}</Detail> : null}
            </span>
            <DueText dueOn={one.plannedOn} daysLeft={one.daysLeft} />
          </li>
        ))}
      </Part>
      <Part title={t('pack.contacts')} empty={t('pack.contactsEmpty')}>
        {pack.contacts.map((one) => (
          <Contact key={one.id} contact={one} />
        ))}
      </Part>
      <Part title={t('pack.deadlines')} empty={t('pack.deadlinesEmpty')}>
        {pack.deadlines.map((one) => (
          <li key={one.id} className={styles.item}>
            <Link to={one.href}>
              <DeadlineLabel deadline={{ ...one, stage: null }} />
            </Link>
            <DueText dueOn={one.dueOn} daysLeft={one.daysLeft} />
          </li>
        ))}
      </Part>
      <Part title={t('pack.logs')} empty={t('pack.logsEmpty')}>
        {pack.logs.map((one) => (
          <Visit key={one.id} log={one} />
        ))}
      </Part>
    </>
  );
}

function Part({ title, empty, children }: { title: string; empty: string; children: readonly ReactNode[] }) {
  return (
    <Card title={title}>
      {children.length === 0 ? <p className={styles.empty}>{empty}</p> : <ul className={styles.list}>{children}</ul>}
    </Card>
  );
}

const Detail = ({ children }: { children: string }) => (
  <span className={styles.detail}>
    <CzechText>{children}</CzechText>
  </span>
);

function Result({ result }: { result: HandoverPack['results'][number] }) {
  const t = useText('handover');
  const locale = useLocale();
  const area = locale === 'en' ? result.area.nameEn : result.area.nameCs;
  return (
    <li className={styles.item}>
      <span className={styles.text}>
        <CzechText>{result.title}</CzechText>
        <span className={styles.detail}>
          {area}
          {result.responsible ? (
            <>
              {' · '}
              <CzechText>{t('pack.responsible', { name: result.responsible })}</CzechText>
            </>
          ) : null}
        </span>
      </span>
      <DueText dueOn={result.dueOn} daysLeft={result.daysLeft} />
    </li>
  );
}

function Contact({ contact }: { contact: HandoverPack['contacts'][number] }) {
  return (
    <li className={styles.item}>
      <span className={styles.text}>
        <CzechText>{contact.name}</CzechText>
        {contact.position ? <Detail>{contact.position}</Detail> : null}
      </span>
      <span className={styles.text}>
        <ContactLinks email={contact.email} phone={contact.phone} />
      </span>
    </li>
  );
}

function Visit({ log }: { log: HandoverPack['logs'][number] }) {
  const t = useText('handover');
  const format = useFormat();
  const locale = useLocale();
  const when = { date: format.date(log.heldOn), hours: format.hoursUnit(log.minutes), name: log.author.displayName };
  return (
    <li className={styles.item}>
      <span className={styles.text}>
        <Link to="/denik/$id" params={{ id: log.id }}>
          {locale === 'en' ? log.area.nameEn : log.area.nameCs}
        </Link>
        <span className={styles.detail}>{t('pack.logText', when)}</span>
        {log.note ? <CzechText>{log.note}</CzechText> : null}
      </span>
    </li>
  );
}
