import { useToday } from '../../../shared/api/session.ts';
import type { PlanDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';

/** What the reader must know before reading: that the text does not hold, or no longer, or that a later one is there. */
export function PlanNotices({ plan: { id, shown } }: { plan: PlanDetail }) {
  const t = useText('plan');
  const today = useToday();
  const latest = shown.later.at(-1);
  const { state, withdrawalReason, validTo } = shown;
  return (
    <>
      {withdrawalReason !== null ? <Banner tone="warning">{t('detail.isWithdrawn')}</Banner> : null}
      {state === 'superseded' && withdrawalReason === null ? (
        <Banner tone="warning">{t('detail.isSuperseded')}</Banner>
      ) : null}
      {state === 'approved' && validTo !== null && validTo < today ? (
        <Banner tone="warning">{t('detail.isExpired', { on: validTo })}</Banner>
      ) : null}
      {latest ? (
        <Banner
          action={
            <ButtonLink to={`/plany/${id}`} search={{ verze: String(latest.number) } as never} size="s">
              {t('detail.openLater', { number: latest.number })}
            </ButtonLink>
          }
        >
          {t('detail.hasLater', { number: latest.number })}
        </Banner>
      ) : null}
    </>
  );
}
