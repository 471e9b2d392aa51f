import type { ReactNode } from 'react';
import type { Problem } from '../api/types.ts';
import { useProblemText } from '../lib/use-problem-text.ts';
import { Banner } from './banner.tsx';
import { ButtonLink } from './button-link.tsx';
import { ErrorState } from './error-state.tsx';
import { PageHeader } from './page-header.tsx';
import { SampleBadge } from './sample-mark.tsx';
import { Skeleton } from './skeleton.tsx';

interface EditDraftPageProps {
  title: string;
  crumbs: { label: string; to?: string }[];
  /** What was asked of the server; undefined while it is on its way. */
  draft: { readonly isSample: boolean; readonly editRefusals: readonly Problem[] } | undefined;
  error: Error | null;
  onRetry: () => void;
  /** Said when the version cannot be edited, with the way to where it can be read. */
  closed: { readonly title: string; readonly label: string; readonly to: string };
  /** The form, once the draft is there. */
  children: ReactNode;
}

/** Editing of a draft; a version that is no draft says why it cannot be edited. */
export function EditDraftPage({ title, crumbs, draft, error, onRetry, closed, children }: EditDraftPageProps) {
  const problemText = useProblemText();
  const [refusal] = draft?.editRefusals ?? [];
  return (
    <>
      <PageHeader title={title} crumbs={crumbs} aside={draft?.isSample ? <SampleBadge /> : null} />
      {error && !draft ? <ErrorState error={error} onRetry={onRetry} /> : null}
      {!draft && !error ? <Skeleton lines={12} /> : null}
      {refusal ? (
        <Banner tone="warning" title={closed.title} action={<ButtonLink to={closed.to}>{closed.label}</ButtonLink>}>
          {problemText(refusal)}
        </Banner>
      ) : null}
      {draft && !refusal ? children : null}
    </>
  );
}
