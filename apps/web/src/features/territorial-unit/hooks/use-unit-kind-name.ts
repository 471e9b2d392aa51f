import { useText } from '../../../shared/i18n/use-text.ts';

export const UNIT_KINDS = ['municipality', 'association', 'region'] as const;

/** Name of a kind of unit; a kind this build does not know is shown as it is stored. */
export function useUnitKindName(): (kind: string) => string {
  const t = useText('code');
  return (kind) => {
    const known = UNIT_KINDS.find((one) => one === kind);
    return known ? t(`unitKind.${known}`) : kind;
  };
}
