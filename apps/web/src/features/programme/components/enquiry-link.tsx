import { useText } from '../../../shared/i18n/use-text.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';

/** The question every document of the programme ends with: the way to the form of an enquiry. */
export function EnquiryLink({ objective }: { objective: string }) {
  const t = useText('programme');
  return (
    <ButtonLink to="/zajem/$objective" params={{ objective } as never} variant="primary" icon="mail">
      {t('objective.enquiry')}
    </ButtonLink>
  );
}
