import type { EnquiryObjective } from '@rssz/domain';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.ts';
import type { EnquiryForm, EnquiryReceipt, EnquiryRequest } from '../../../shared/api/types.ts';

/** A form of the objective, signed for this visit; a form makes one enquiry, so it is never kept. */
export function fetchEnquiryForm(objective: EnquiryObjective): Promise<EnquiryForm> {
  return answer(api.GET('/enquiry-forms/{objective}', { params: { path: { objective } } }));
}

/** The form on the screen; `round` counts the enquiries sent from it. */
export function useEnquiryForm(objective: EnquiryObjective, round: number) {
  return useQuery({
    queryKey: ['enquiry-form', objective, round],
    queryFn: () => fetchEnquiryForm(objective),
    staleTime: Infinity,
    gcTime: 0,
  });
}

export function sendEnquiry(body: EnquiryRequest): Promise<EnquiryReceipt> {
  return answer(api.POST('/enquiries', { body }));
}
