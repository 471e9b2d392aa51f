import { useText } from '../../../shared/i18n/use-text.ts';
import { CzechText } from '../../../shared/ui/czech-text.tsx';
import { changedPart } from '../hooks/changed-part.ts';

/** The words of the source as they stand there, with the typo we corrected in evidence. */
export function OriginalWords({ original, corrected }: { original: string; corrected: string }) {
  const t = useText('programme');
  const { before, changed, after } = changedPart(original, corrected);
  return (
    <>
      {t('item.original')}{' '}
      <CzechText>
        „{before}
        {changed ? <mark>{changed}</mark> : null}
        {after}“
      </CzechText>
    </>
  );
}
