import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import { useProjectCode } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Link } from '../../../shared/ui/link.tsx';

/** How many units nobody has been in touch with or stand still, as a link to which; nothing while there is none. */
export function SilentLink() {
  const t = useText('silent');
  const code = useProjectCode();
  const { data } = useQuery({
    queryKey: ['project', code, 'silent-units', {}],
    queryFn: () => answer(api.GET('/projects/{projectCode}/silent-units', { params: { path: { projectCode: code } } })),
  });
  if (!data || data.items.length === 0) return null;
  return <Link to="/uzemni-celky/bez-kontaktu">{t('attention', { count: data.items.length })}</Link>;
}
