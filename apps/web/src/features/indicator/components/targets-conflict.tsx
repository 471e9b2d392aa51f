import { useFormat } from '../../../shared/format/use-format.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import type { StoredTargets } from '../hooks/stored-targets.ts';

interface TargetsConflictProps {
  stored: StoredTargets;
  onReload: () => void;
  onKeepMine: () => void;
}

/** Somebody else planned meanwhile: what is stored, and whose values go on. */
export function TargetsConflict({ stored, onReload, onKeepMine }: TargetsConflictProps) {
  const t = useText('indicator');
  const format = useFormat();
  const rows = stored.targets
    .filter(({ isFinal }) => !isFinal)
    .map(({ dueOn, value }) => t('target.conflictRow', { value: format.number(value), date: format.date(dueOn) }));
  return (
    <Alert
      takesFocus
      tone="warning"
      title={t('target.conflictTitle')}
      action={
        <>
          <Button size="s" onPress={onReload}>
            {t('target.conflictReload')}
          </Button>
          <Button size="s" onPress={onKeepMine}>
            {t('target.conflictKeep')}
          </Button>
        </>
      }
    >
      {t('target.conflictText', { stored: rows.join(', ') || t('target.conflictEmpty') })}
    </Alert>
  );
}
