import { useText } from '../shared/i18n/use-text.ts';
import { Skeleton } from '../shared/ui/skeleton.tsx';

/** While the code of a screen is on its way. */
export function LoadingPage() {
  return <Skeleton lines={6} />;
}

/** Before it is even known who is here. */
export function RootLoadingPage() {
  const t = useText('app');
  return (
    <main>
      <h1 className="visually-hidden">{t('signIn.product')}</h1>
      <Skeleton lines={6} />
    </main>
  );
}
