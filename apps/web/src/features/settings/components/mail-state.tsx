import type { WrittenMail } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Badge, type BadgeTone } from '../../../shared/ui/badge.tsx';
import type { MailState as State } from '../api/settings-queries.ts';

export const mailStates = ['pending', 'sent', 'kept', 'failed'] as const satisfies readonly State[];

const tones: Readonly<Record<State, BadgeTone>> = {
  pending: 'info',
  sent: 'success',
  kept: 'neutral',
  failed: 'danger',
};

/** Where a mail stands. */
export function MailState({ mail }: { mail: WrittenMail }) {
  const t = useText('settings');
  return <Badge tone={tones[mail.state]}>{t(`mailState.${mail.state}`)}</Badge>;
}
