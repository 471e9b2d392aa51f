import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { readDraft } from '../hooks/log-draft.ts';
import { useDraftOwner } from '../hooks/use-draft-owner.ts';

/** Reminds of a log begun on this device and not saved. */
export function DraftNotice() {
  const t = useText('log');
  const draft = readDraft(useDraftOwner());
  if (!draft) return null;
  return (
    <Banner
      tone="info"
      action={
        <ButtonLink to="/denik/novy" size="s">
          {t('list.draftContinue')}
        </ButtonLink>
      }
    >
      {t('list.draftWaiting')}
    </Banner>
  );
}
