import { DELIVERABLE_KINDS } from '@rssz/domain';
import { useText } from '../../../shared/i18n/use-text.ts';

/** Name of a kind of document; a kind this build does not know is shown as it is stored. */
export function useKindName(): (kind: string) => string {
  const t = useText('code');
  return (kind) => {
    const known = DELIVERABLE_KINDS.find((one) => one === kind);
    return known ? t(`deliverableKind.${known}`) : kind;
  };
}
