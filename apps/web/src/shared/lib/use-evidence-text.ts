import { useCallback } from 'react';
import type { Problem } from '../api/types.ts';
import { useDynamicText } from '../i18n/use-dynamic-text.ts';
import { useText } from '../i18n/use-text.ts';

/** The rule that decided about a piece of evidence, or a warning of it, in words: "39,5 h z více než 40 h". */
export function useEvidenceText(): (reason: Problem) => string {
  const text = useDynamicText();
  const t = useText('indicator');
  return useCallback(
    ({ code, params = {} }) => {
      // A record completed later than the day shown lacks nothing now, so the day is what the reader needs.
      const isLater = code === 'participant.over-incomplete' && params['completeFrom'] !== undefined;
      const key = isLater ? 'participant.over-complete-later' : code;
      const known = { ...params, ...(isLater ? { on: params['completeFrom'] ?? '' } : {}) };
      const found = text('code', `evidenceReason.${key}`, known) ?? text('code', `evidenceWarning.${key}`, known);
      return found === null ? t('evidence.unknownRule', { code }) : capitalised(found);
    },
    [text, t],
  );
}

const capitalised = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase('cs') + sentence.slice(1);
