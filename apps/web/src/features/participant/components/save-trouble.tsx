import type { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { SimilarNotice } from './similar-notice.tsx';

interface SaveTroubleProps {
  failure: ProblemFailure;
  isDistinct: boolean;
  onDistinct: (isDistinct: boolean) => void;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Why the person was not saved although every field is right: they exist already, or somebody else changed them. */
export function SaveTrouble({ failure, onKeepMine, onTakeTheirs, ...distinct }: SaveTroubleProps) {
  const t = useText('participant');
  if (failure.code === 'participant.similar-exists') return <SimilarNotice failure={failure} {...distinct} />;
  if (failure.code !== 'version.stale') return <Duplicate failure={failure} />;
  return (
    <Alert
      takesFocus
      tone="warning"
      title={t('form.conflictTitle')}
      action={
        <>
          <Button size="s" onPress={onTakeTheirs}>
            {t('form.conflictReload')}
          </Button>
          <Button size="s" onPress={onKeepMine}>
            {t('form.conflictKeep')}
          </Button>
        </>
      }
    >
      {t('form.conflictText')}
    </Alert>
  );
}

/** Only a reader who may see the person learns the code. */
function Duplicate({ failure }: { failure: ProblemFailure }) {
  const t = useText('participant');
  const code = failure.params['code'];
  return (
    <Alert takesFocus tone="danger" title={t('form.duplicateTitle')}>
      <p>{t('form.duplicateText')}</p>
      <p>{code ? t('form.duplicateKnown', { code: String(code) }) : t('form.duplicateElsewhere')}</p>
    </Alert>
  );
}
