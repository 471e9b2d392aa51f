import { useState, type ReactNode } from 'react';
import type { EnquiryDetail } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useDynamicText } from '../../../shared/i18n/use-dynamic-text.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { DescriptionList } from '../../../shared/ui/description-list.tsx';
import { DueText } from '../../../shared/ui/due-text.tsx';
import { Link } from '../../../shared/ui/link.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import styles from './enquiry.module.css';
import { Said } from './said.tsx';

/** Who asked, who handles it, by when; and the end of what is known of the person. */
export function EnquiryFacts({ enquiry }: { enquiry: EnquiryDetail }) {
  const t = useText('enquiry');
  const [dialog, setDialog] = useState<'change' | 'erase' | null>(null);
  const isErased = enquiry.anonymisedOn !== null;
  const close = () => setDialog(null);
  return (
    <Card title={t('detail.asker')}>
      <DescriptionList items={[...useAsker(enquiry), ...useHandling(enquiry)]} />
      {isErased ? null : (
        <div className={styles.steps}>
          <Button size="s" icon="edit" onPress={() => setDialog('change')}>
            {t('detail.edit')}
          </Button>
          {enquiry.erasureRefusals.length === 0 ? (
            <Button size="s" icon="trash" variant="danger" onPress={() => setDialog('erase')}>
              {t('detail.erase')}
            </Button>
          ) : null}
        </div>
      )}
      {dialog === 'change' ? <ChangeDialog enquiry={enquiry} onClose={close} /> : null}
      {dialog === 'erase' ? <EraseDialog enquiry={enquiry} onClose={close} /> : null}
    </Card>
  );
}

type Item = { term: string; value: ReactNode };

function useAsker({ name, email, organisation, locale, anonymisedOn, keptUntil }: EnquiryDetail): Item[] {
  const t = useText('enquiry');
  const format = useFormat();
  if (anonymisedOn !== null) return [];
  return [
    { term: t('detail.name'), value: <Said locale={locale}>{name}</Said> },
    { term: t('detail.email'), value: <span className={styles.any}>{email}</span> },
    { term: t('detail.organisation'), value: <Said locale={locale}>{organisation}</Said> },
    { term: t('detail.language'), value: t(`detail.${locale}`) },
    { term: t('detail.keptUntil'), value: format.date(keptUntil) },
  ];
}

function useHandling(enquiry: EnquiryDetail): Item[] {
  const t = useText('enquiry');
  const text = useDynamicText();
  const format = useFormat();
  const isEnglish = useLocale() === 'en';
  const { region, owner, unit, isWaiting, dueOn, daysLeft, closingReason } = enquiry;
  const regionName = isEnglish ? region?.nameEn : region?.nameCs;
  return [
    { term: t('detail.region'), value: regionName ?? <span className={styles.quiet}>{t('detail.noRegion')}</span> },
    { term: t('detail.received'), value: format.instant(enquiry.receivedAt) },
    {
      term: t('detail.owner'),
      value: owner?.displayName ?? <span className={styles.quiet}>{t('queue.noOwner')}</span>,
    },
    {
      term: t(enquiry.state === 'suspected' ? 'queue.judgeBy' : 'detail.due'),
      value: isWaiting ? <DueText dueOn={dueOn} daysLeft={daysLeft} /> : format.date(dueOn),
    },
    ...(unit
      ? [
          {
            term: t('detail.unit'),
            value: (
              <Link to="/uzemni-celky/$id" params={{ id: unit.id }} search={{ cast: 'milniky' }}>
                <CzechText>{unit.name}</CzechText>
              </Link>
            ),
          },
        ]
      : []),
    ...(closingReason ? [{ term: t('detail.closed'), value: text('enquiry', `closing.${closingReason}`) }] : []),
  ];
}
