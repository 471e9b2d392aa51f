import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { Card } from '../../../shared/ui/card.tsx';
import { EmptyState } from '../../../shared/ui/empty-state.tsx';

interface LogListEmptyProps {
  isFiltered: boolean;
  canWrite: boolean;
  onClear: () => void;
}

/** Nothing in the diary, or nothing the filter would find: why, and what to do. */
export function LogListEmpty({ isFiltered, canWrite, onClear }: LogListEmptyProps) {
  const t = useText('log');
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
        icon="diary"
        title={t('list.empty')}
        action={
          canWrite ? (
            <ButtonLink to="/denik/novy" variant="primary" icon="plus">
              {t('newEntry')}
            </ButtonLink>
          ) : undefined
        }
      >
        {canWrite ? t('list.emptyHint') : t('list.emptyReadHint')}
      </EmptyState>
    </Card>
  );
}
