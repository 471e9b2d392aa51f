import { useText } from '../../../shared/i18n/use-text.ts';
import { unsentOnDevice } from '../../../shared/offline/device.ts';
import { Banner } from '../../../shared/ui/banner.tsx';

/** That entries wait on this device for their author; how many, never whose nor what. */
export function WaitingEntries() {
  const t = useText('offline');
  const count = Object.values(unsentOnDevice()).reduce((sum, one) => sum + one, 0);
  return <Banner tone="info">{t('signIn.waiting', { count })}</Banner>;
}
