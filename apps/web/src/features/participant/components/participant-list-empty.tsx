import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';

interface ParticipantListEmptyProps {
  isFiltered: boolean;
  canWrite: boolean;
  onClear: () => void;
}

/** Nobody yet, or nobody the filter would find: why, and what to do. */
export function ParticipantListEmpty({ isFiltered, canWrite, onClear }: ParticipantListEmptyProps) {
  const t = useText('participant');
  if (isFiltered) {
    return (
      <Card>
        <EmptyState
          icon="search"
          title={t('list.nothingFound')}
          action={<Button onPress={onClear}>{t('list.clearFilters')}</Button>}
        >
          {t('list.nothingFoundHint')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card>
      <EmptyState
        icon="people"
        title={t('list.empty')}
        action={
          canWrite ? (
            <ButtonLink to="/ucastnici/novy" variant="primary" icon="plus">
              {t('newParticipant')}
            </ButtonLink>
          ) : undefined
        }
      >
        {canWrite ? t('list.emptyHint') : t('list.emptyReadHint')}
      </EmptyState>
    </Card>
  );
}
