export {
  buildTimesheet,
  type Timesheet,
  type TimesheetLine,
  type TimesheetSources,
  type TimesheetTotals,
} from './build-timesheet.ts';
export { changedTimesheets, countedVisits, type CountedVisit, type SignedTimesheet } from './changed-timesheets.ts';
export {
  CONTRACT_KINDS,
  employmentsIn,
  fteStretches,
  holdsOn,
  type ContractKind,
  type Employment,
  type FteStretch,
} from './employment.ts';
export { employmentProblems, type EmploymentDraft } from './employment-problems.ts';
export {
  fullDayProblems,
  hoursDays,
  hoursProblems,
  WRITTEN_KINDS,
  type HoursDraft,
  type WrittenKind,
} from './hours-problems.ts';
export {
  calendarMonth,
  daysOf,
  holidayName,
  isMonth,
  monthDays,
  monthOf,
  periodOf,
  type Month,
  type MonthDays,
} from './month.ts';
export { attendeesInTwoSessions, consultantsInTwoPlaces } from './overlapping-logs.ts';
export {
  FINDING_RULES,
  registerFinding,
  waiverProblems,
  withWaivers,
  type FindingOwner,
  type FindingRule,
  type FindingSubject,
  type FindingWaiver,
  type RegisterFinding,
  type SettledFinding,
} from './register-finding.ts';
export { signedMonthRefusals, signingProblems, signingRefusals, withdrawalProblems } from './signing-problems.ts';
export { fteOverLimit, workOnDaysOff } from './timesheet-findings.ts';
export {
  isProjectWork,
  isWork,
  WORK_KINDS,
  workOfLogs,
  type WorkedLog,
  type WorkEntry,
  type WorkKind,
} from './work-entry.ts';
