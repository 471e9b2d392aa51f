import { useText } from '../../../shared/i18n/use-text.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';

/** For people who only read: nothing waits, here is where to look. */
export function DayRest() {
  const t = useText('app');
  return (
    <Card>
      <EmptyState
        icon="checkCircle"
        title={t('myDay.restTitle')}
        action={<ButtonLink to="/prehled">{t('myDay.restLink')}</ButtonLink>}
      >
        {t('myDay.restText')}
      </EmptyState>
    </Card>
  );
}
