import type { OpenedName, Participant } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { ReasonDialog } from '../../../shared/ui/reason-dialog.tsx';
import { useOpenName } from '../api/use-protection.ts';

interface OpenNameDialogProps {
  person: Participant;
  onOpened: (name: OpenedName) => void;
  onClose: () => void;
}

/** Asks why a name is opened, and says that it is recorded. */
export function OpenNameDialog({ person, onOpened, onClose }: OpenNameDialogProps) {
  const t = useText('protection');
  const open = useOpenName(person.id);
  return (
    <ReasonDialog
      title={t('name.title', { code: person.code })}
      lead={t('name.lead')}
      label={t('name.reason')}
      hint={t('name.reasonHint')}
      submit={t('name.submit')}
      maxLength={500}
      onSend={async (reason) => onOpened(await open(reason))}
      onClose={onClose}
    />
  );
}
