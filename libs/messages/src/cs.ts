import { app } from './cs/app.ts';
import { code } from './cs/code.ts';
import { comparison } from './cs/comparison.ts';
import { cooperation } from './cs/cooperation.ts';
import { criteria } from './cs/criteria.ts';
import { deadline } from './cs/deadline.ts';
import { deliverable } from './cs/deliverable.ts';
import { enquiry } from './cs/enquiry.ts';
import { mas } from './cs/mas.ts';
import { importing } from './cs/importing.ts';
import { description } from './cs/description.ts';
import { counting } from './cs/counting.ts';
import { indicator } from './cs/indicator.ts';
import { log } from './cs/log.ts';
import { handover } from './cs/handover.ts';
import { milestone } from './cs/milestone.ts';
import { silent } from './cs/silent.ts';
import { monitoring } from './cs/monitoring.ts';
import { offline } from './cs/offline.ts';
import { part } from './cs/part.ts';
import { participant } from './cs/participant.ts';
import { funding } from './cs/funding.ts';
import { plan } from './cs/plan.ts';
import { problem } from './cs/problem.ts';
import { programme } from './cs/programme.ts';
import { search } from './cs/search.ts';
import { settings } from './cs/settings.ts';
import { territory } from './cs/territory.ts';
import { sheet } from './cs/sheet.ts';
import { isEsf } from './cs/is-esf.ts';
import { timesheet } from './cs/timesheet.ts';
import { unit } from './cs/unit.ts';
import { user } from './cs/user.ts';
import { protection } from './cs/protection.ts';
import { visit } from './cs/visit.ts';

/** Every Czech text of the web by area; mail texts travel with the mails, not with the page. */
export const cs = {
  app,
  problem,
  deliverable,
  unit,
  log,
  participant,
  indicator,
  counting,
  deadline,
  user,
  settings,
  code,
  milestone,
  silent,
  handover,
  cooperation,
  description,
  comparison,
  territory,
  importing,
  mas,
  enquiry,
  criteria,
  monitoring,
  programme,
  search,
  offline,
  part,
  sheet,
  plan,
  funding,
  timesheet,
  isEsf,
  visit,
  protection,
};
