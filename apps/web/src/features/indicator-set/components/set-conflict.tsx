import type { IndicatorSetDetail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { WordingConflictDialog } from '../../../shared/ui/wording-conflict-dialog.tsx';
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
export function SetConflict({ mine, stored, ...actions }: SetConflictProps) {
  const t = useText('monitoring');
  const differences = draftDifferences(stored, mine);
  return (
    <WordingConflictDialog
      words={{
        title: t('conflict.title'),
        lead: differences.length === 0 ? t('conflict.nothing') : t('conflict.lead'),
        keepMine: t('conflict.keepMine'),
        takeTheirs: t('conflict.takeTheirs'),
        back: t('conflict.back'),
      }}
      {...actions}
    >
      {differences.length > 0 ? (
        <SetDifferences differences={differences} before={t('conflict.stored')} after={t('conflict.mine')} />
      ) : null}
    </WordingConflictDialog>
  );
}
