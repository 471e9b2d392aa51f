import type { ReactNode } from 'react';
import { ErrorState } from '../../../shared/ui/error-state.tsx';
import { Skeleton } from '../../../shared/ui/skeleton.tsx';
import { useParticipantSheet } from '../api/use-participants.ts';
import { ParticipantForm } from './participant-form.tsx';

interface EditParticipantProps {
  id: string;
  onSaved: () => void;
  cancel: ReactNode;
}

/** The form of a stored person, once the whole sheet is here. */
export function EditParticipant({ id, onSaved, cancel }: EditParticipantProps) {
  const sheet = useParticipantSheet(id);
  if (sheet.isError) return <ErrorState error={sheet.error} onRetry={() => void sheet.refetch()} />;
  if (!sheet.data) return <Skeleton lines={10} />;
  return (
    <ParticipantForm
      sheet={sheet.data}
      onReload={async () => (await sheet.refetch()).data}
      onSaved={onSaved}
      cancel={cancel}
    />
  );
}
