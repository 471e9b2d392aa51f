import type { IndicatorSetDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Button } from '../../../shared/ui/button.tsx';
import { Dialog } from '../../../shared/ui/dialog.tsx';
import { draftDifferences, type SetDraft } from '../hooks/set-draft.ts';
import { SetDifferences } from './set-differences.tsx';

interface SetConflictProps {
  mine: SetDraft;
  /** The draft as it is stored now. */
  stored: IndicatorSetDetail;
  onKeepMine: () => void;
  onTakeStored: () => void;
  onClose: () => void;
}

/** Two people wrote one draft: what differs, and whose wording stands. Nothing is overwritten silently. */
export function SetConflict({ mine, stored, onKeepMine, onTakeStored, onClose }: SetConflictProps) {
  const t = useText('monitoring');
  const differences = draftDifferences(stored, mine);
  const lead = differences.length === 0 ? t('conflict.nothing') : t('conflict.lead');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('conflict.title')}
      size="l"
      footer={
        <>
          <Button variant="primary" onPress={onKeepMine}>
            {t('conflict.keepMine')}
          </Button>
          <Button onPress={onTakeStored}>{t('conflict.takeTheirs')}</Button>
          <Button variant="quiet" onPress={onClose}>
            {t('conflict.back')}
          </Button>
        </>
      }
    >
      <div role="region" aria-label={lead} tabIndex={0}>
        <p>{lead}</p>
        {differences.length > 0 ? (
          <SetDifferences differences={differences} before={t('conflict.stored')} after={t('conflict.mine')} />
        ) : null}
      </div>
    </Dialog>
  );
}
