import { finalReportText } from '@rssz/messages';
import type { DeliverableDraft, DraftInputChange } from '../../../shared/api/types.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { Banner } from '../../../shared/ui/banner.tsx';

/** More changes than this are counted, not listed: a report may rest on a hundred visits. */
const LISTED = 10;

/** Says that the draft no longer says what its inputs say: in what, and which of its statements do not hold. */
export function DraftChanges({ changes, staleStatements }: Pick<DeliverableDraft, 'changes' | 'staleStatements'>) {
  const t = useText('part');
  const locale = useLocale();
  const textOf = ({ change, subject, label, before, after }: DraftInputChange): string => {
    const what = t('draft.what', { subject: t(`draft.subject.${subject}`), label });
    if (change === 'added')
      return after === null ? t('draft.change.added', { what }) : t('draft.change.addedVersion', { what, after });
    if (change === 'replaced') return t('draft.change.replaced', { what, before: before ?? '–', after: after ?? '–' });
    return t(`draft.change.${change}`, { what });
  };
  return (
    <Banner tone="warning" title={t('draft.stale')}>
      <Texts texts={changes.map(textOf)} />
      {staleStatements.length > 0 ? (
        <>
          <p>{t('draft.staleStatements')}</p>
          <Texts texts={staleStatements.map((one) => finalReportText(locale, one))} />
        </>
      ) : null}
    </Banner>
  );
}

function Texts({ texts }: { texts: readonly string[] }) {
  const t = useText('part');
  // Two visits of one day and area read alike.
  const different = [...new Set(texts)];
  const [shown, rest] = [different.slice(0, LISTED), different.length - LISTED];
  return (
    <ul>
      {shown.map((text) => (
        <li key={text}>{text}</li>
      ))}
      {rest > 0 ? <li>{t('draft.more', { count: rest })}</li> : null}
    </ul>
  );
}
