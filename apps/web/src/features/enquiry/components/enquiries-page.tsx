import type { EnquiryPage } from '../../../shared/api/types.ts';
import { useCan } from '../../../shared/api/session.ts';
import { useText } from '../../../shared/i18n/use-text.ts';
import { choice } from '../../../shared/lib/search-spec.ts';
import { useSearchParams } from '../../../shared/lib/use-search-params.ts';
import { ButtonLink } from '../../../shared/ui/button-link.tsx';
import { PageHeader } from '../../../shared/ui/page-header.tsx';
import { Tabs } from '../../../shared/ui/tabs.tsx';
import { useEnquiries } from '../api/use-enquiries.ts';
import {
  partOf,
  QUEUE_PARTS,
  queueQuery,
  queueSearch,
  STATES_OF_PART,
  wholePart,
  type QueuePart,
} from '../hooks/queue-search.ts';
import { EnquiryQueue } from './enquiry-queue.tsx';
import { EnquiryStatistics } from './enquiry-statistics.tsx';

const spec = { ...queueSearch, cast: choice(['statistika'], 'fronta') };

/** The queue for those who handle enquiries; figures for everybody who reads figures. */
export function EnquiriesPage() {
  const t = useText('enquiry');
  const canHandle = useCan('enquiry.handle');
  if (canHandle) return <Handled />;
  return (
    <>
      <PageHeader title={t('statistics.title')} lead={t('statistics.lead')} />
      <EnquiryStatistics />
    </>
  );
}

function Handled() {
  const t = useText('enquiry');
  const [search, setSearch] = useSearchParams(spec);
  const { data } = useEnquiries(queueQuery(search));
  const open = (id: string) => {
    const part = QUEUE_PARTS.find((one) => one === id);
    setSearch(part ? { ...wholePart(part), cast: 'fronta' } : { cast: 'statistika' });
  };
  return (
    <>
      <PageHeader
        title={t('queue.title')}
        lead={t('queue.lead')}
        actions={
          <ButtonLink to="/zajem/$objective" params={{ objective: '2.1' }} icon="mail">
            {t('queue.publicForm')}
          </ButtonLink>
        }
      />
      <Tabs
        label={t('queue.tabs')}
        selected={search.cast === 'statistika' ? 'statistika' : partOf(search.stav)}
        onSelect={open}
        tabs={[
          ...QUEUE_PARTS.map((part) => ({
            id: part,
            label: t(`queue.part.${part}`),
            ...countOf(data, part),
            content: <EnquiryQueue part={part} />,
          })),
          { id: 'statistika', label: t('queue.tabStatistics'), content: <EnquiryStatistics /> },
        ]}
      />
    </>
  );
}

/** How many wait in a part, whatever the filters say; of what is settled nobody needs the number. */
function countOf(data: EnquiryPage | undefined, part: QueuePart): { count?: number } {
  if (!data || part === 'settled') return {};
  const states: readonly string[] = part === 'open' ? STATES_OF_PART.open : [part];
  return { count: data.counts.reduce((sum, { state, count }) => sum + (states.includes(state) ? count : 0), 0) };
}
