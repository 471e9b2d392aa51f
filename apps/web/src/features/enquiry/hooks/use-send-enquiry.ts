import { useEffect, useRef } from 'react';
import { fetchEnquiryForm, sendEnquiry } from '../api/use-enquiry-form.ts';
import { ProblemFailure } from '../../../shared/api/problem-failure.ts';
import type { EnquiryForm, EnquiryReceipt, EnquiryRequest } from '../../../shared/api/types.ts';
import { pause, solveInPieces } from './solve-in-pieces.ts';

type Written = Omit<EnquiryRequest, 'token' | 'solution'>;

/** A form with what the browser does for it meanwhile. */
interface Prepared {
  readonly form: EnquiryForm;
  readonly solution: Promise<number>;
  readonly since: number;
}

/**
 * Sends an enquiry by the form: its riddle is solved while the person writes, and it is not sent sooner than anybody could
 * write. A form that was open for too long is exchanged for a new one without a word.
 */
export function useSendEnquiry(form: EnquiryForm): (written: Written) => Promise<EnquiryReceipt> {
  const prepared = useRef<Prepared | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    prepared.current = prepare(form, leaving.signal);
    return () => leaving.abort();
  }, [form]);
  return async (written) => {
    const first = prepared.current ?? prepare(form);
    try {
      return await sendBy(first, written);
    } catch (error) {
      if (!(error instanceof ProblemFailure) || error.code !== 'enquiry.form-expired') throw error;
      prepared.current = prepare(await fetchEnquiryForm(form.objective));
      return sendBy(prepared.current, written);
    }
  };
}

function prepare(form: EnquiryForm, signal?: AbortSignal): Prepared {
  const solution = solveInPieces(form.riddle, signal);
  // Whoever leaves the page does not want to hear of it.
  solution.catch(() => undefined);
  return { form, solution, since: Date.now() };
}

async function sendBy({ form, solution, since }: Prepared, written: Written): Promise<EnquiryReceipt> {
  const left = since + (form.leastSeconds + 1) * 1000 - Date.now();
  if (left > 0) await pause(left);
  return sendEnquiry({ ...written, token: form.token, solution: await solution });
}
