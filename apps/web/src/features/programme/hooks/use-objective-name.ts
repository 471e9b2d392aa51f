import { useText } from '../../../shared/i18n/use-text.ts';

/** What an objective is called: by its number, for titles are not unique; CLLD by its name. */
export function useObjectiveName(): (code: string) => string {
  const t = useText('programme');
  return (code) => (code === 'CLLD' ? t('objective.clld') : t('objective.name', { code }));
}
