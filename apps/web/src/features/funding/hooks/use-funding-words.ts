import type { CallRef } from '../../../shared/api/types.ts';
import { markCzech } from '../../../shared/i18n/czech-parts.ts';
import { useText } from '../../../shared/i18n/use-text.ts';

/** Words of funding that depend on data. */
export function useFundingWords() {
  const t = useText('funding');
  return {
    crowns: (amount: number) => t('crowns', { amount }),
    objective: (code: string) => (code === 'CLLD' ? t('objectiveClld') : t('objective', { code })),
    /** A sentence for `Sentence`: the call with the day that matters now. */
    call: ({ state, number, name, opensOn, closesOn }: CallRef) => {
      const key = state === 'coming' ? 'from' : state === 'open' ? 'until' : 'over';
      return t(`calls.${key}`, {
        ...markCzech({ number, name }, ['name']),
        on: state === 'coming' ? opensOn : closesOn,
      });
    },
  };
}
