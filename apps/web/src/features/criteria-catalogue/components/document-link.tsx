import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { buttonClass } from '../../../shared/ui/button-class.ts';
import { Icon } from '../../../shared/ui/icon.tsx';
import { useDocumentHref } from '../api/use-catalogues.ts';

/** Downloads the version as the criteria document of KA 01c, in the language of the page. */
export function DocumentLink({ id }: { id: string }) {
  const t = useText('criteria');
  const locale = useLocale();
  const href = useDocumentHref();
  return (
    <a className={buttonClass({})} href={href(id, locale)} download>
      <Icon name="download" size={18} />
      <span>{t('detail.export')}</span>
    </a>
  );
}
