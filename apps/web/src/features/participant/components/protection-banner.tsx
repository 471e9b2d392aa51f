import type { Participant } from '../../../shared/api/types.ts';
import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';

/** Says to everybody who opens the record that its processing is restricted, or that nobody is behind it any more. */
export function ProtectionBanner({ person: { restrictedFrom, anonymisedOn } }: { person: Participant }) {
  const t = useText('protection');
  const format = useFormat();
  if (anonymisedOn) {
    return (
      <Banner title={t('card.anonymised', { date: format.date(anonymisedOn) })}>{t('card.anonymisedText')}</Banner>
    );
  }
  if (!restrictedFrom) return null;
  return (
    <Banner tone="warning" title={t('card.restricted', { date: format.date(restrictedFrom) })}>
      {t('card.restrictedText')}
    </Banner>
  );
}
