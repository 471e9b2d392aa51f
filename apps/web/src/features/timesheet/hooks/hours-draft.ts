import { hoursProblems, parseHours, type HoursDraft, type LocalDate, type WrittenKind } from '@rssz/domain';
import type { HoursRequest, Problem, WorkHours } from '../../../shared/api/types.ts';
import { dayProblem } from '../../../shared/lib/day-problem.ts';

/** What the form of hours holds; '' stands for a missing value. */
export interface HoursForm {
  from: string;
  to: string;
  minutes: string;
  kind: WrittenKind;
  activityGroup: string;
  keyActivity: string;
}

export function hoursForm(from: string, stored?: WorkHours, hoursText = ''): HoursForm {
  return {
    from: stored?.on ?? from,
    to: '',
    minutes: hoursText,
    kind: stored?.kind ?? 'project',
    activityGroup: stored?.activityGroup ?? '',
    keyActivity: stored?.keyActivity ?? '',
  };
}

/** What is sent. Hours that are in the totals only go without what was typed before their kind was chosen. */
export function hoursRequest(form: HoursForm): HoursRequest {
  const { from, to, kind } = form;
  const parsed = parseHours(form.minutes);
  const isDescribed = kind === 'project';
  return {
    from,
    to: to === '' ? from : to,
    minutes: parsed.ok ? parsed.value : 0,
    kind,
    activityGroup: isDescribed ? form.activityGroup.trim() : null,
    keyActivity: isDescribed && form.keyActivity !== '' ? form.keyActivity : null,
  };
}

/** What is wrong with hours before they are sent, by the rules of the domain. */
export function hoursFormProblems(form: HoursForm, today: string): Problem[] {
  const { from, to } = form;
  const days = [...dayProblem('from', from, true), ...dayProblem('to', to, false)];
  const parsed = parseHours(form.minutes);
  const length = parsed.ok ? [] : [{ ...parsed.error, field: 'minutes' }];
  if (days.length > 0 || length.length > 0) return [...days, ...length];
  const draft = hoursRequest(form) as HoursDraft;
  return hoursProblems(draft, today as LocalDate).map((one) => ({ ...one }));
}
