import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useText } from '../shared/i18n/use-text.ts';
import { useProblemText } from '../shared/lib/use-problem-text.ts';
import { Button } from '../shared/ui/button.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { PageHeader } from '../shared/ui/page-header.tsx';
import { forgetFailedPages } from './lazy-page.ts';
import { MessageFrame } from './message-frame.tsx';

/** A screen that failed: what happened in words, and a way on. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  const t = useText('app');
  const problemText = useProblemText();
  const router = useRouter();
  const retry = () => {
    forgetFailedPages();
    reset();
    void router.invalidate();
  };
  return (
    <MessageFrame>
      <PageHeader title={t('error.crashTitle')} />
      <EmptyState
        icon="warning"
        title={problemText(error)}
        action={
          <>
            <Button variant="primary" icon="undo" onPress={retry}>
              {t('error.retry')}
            </Button>
            <Button onPress={() => location.assign('/')}>{t('error.home')}</Button>
          </>
        }
      >
        {t('error.crashHint')}
      </EmptyState>
    </MessageFrame>
  );
}

/** The same when not even the frame of the application could be shown. */
export function RootCrashPage(props: ErrorComponentProps) {
  return (
    <main>
      <CrashPage {...props} />
    </main>
  );
}
