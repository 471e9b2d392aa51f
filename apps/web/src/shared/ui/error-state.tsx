import { useProblemText } from '../lib/use-problem-text.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
}

/** A part of a screen that could not be loaded, in words, with another try. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const t = useText('app');
  const problemText = useProblemText();
  return (
    <div role="alert">
      <EmptyState
        icon="warning"
        title={t('error.loadTitle')}
        action={
          onRetry ? (
            <Button icon="undo" onPress={onRetry}>
              {t('error.retry')}
            </Button>
          ) : null
        }
      >
        {problemText(error)}
      </EmptyState>
    </div>
  );
}
