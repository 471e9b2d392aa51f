import type { DraftInputChange } from '../../../shared/api/types.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';

/** Says that the draft no longer says what its inputs say, and in what. */
export function DraftChanges({ changes }: { changes: readonly DraftInputChange[] }) {
  const t = useText('part');
  const textOf = ({ change, subject, label, before, after }: DraftInputChange): string => {
    const what = t('draft.what', { subject: t(`draft.subject.${subject}`), label });
    if (change === 'added')
      return after === null ? t('draft.change.added', { what }) : t('draft.change.addedVersion', { what, after });
    if (change === 'replaced') return t('draft.change.replaced', { what, before: before ?? '–', after: after ?? '–' });
    return t(`draft.change.${change}`, { what });
  };
  return (
    <Banner tone="warning" title={t('draft.stale')}>
      <ul>
        {changes.map(textOf).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Banner>
  );
}
