import { useNavigate } from '@tanstack/react-router';
import { useText } from '../../../shared/i18n/use-text.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { useToast } from '../../../shared/ui/toast-store.ts';
import { ParticipantForm } from './participant-form.tsx';

/** Makes a participant. */
export function NewParticipantPage() {
  const t = useText('participant');
  const navigate = useNavigate();
  const toast = useToast();
  return (
    <>
      <PageHeader
        title={t('form.createTitle')}
        lead={t('form.intro')}
        crumbs={[{ label: t('title'), to: '/ucastnici' }, { label: t('newParticipant') }]}
      />
      <ParticipantForm
        onSaved={(person) => {
          toast.show({ text: t('form.created', { code: person.code }) });
          void navigate({ to: '/ucastnici/$id', params: { id: person.id } as never });
        }}
        cancel={
          <ButtonLink to="/ucastnici" variant="quiet">
            {t('form.cancel')}
          </ButtonLink>
        }
      />
    </>
  );
}
