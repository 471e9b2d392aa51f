import { CreatePlatform1790000000001 } from './1790000000001-create-platform.ts';
import { CreateProject1790000000002 } from './1790000000002-create-project.ts';
import { CreateDeliverable1790000000003 } from './1790000000003-create-deliverable.ts';
import { CreateParticipant1790000000004 } from './1790000000004-create-participant.ts';
import { CreateDeadline1790000000005 } from './1790000000005-create-deadline.ts';
import { VersionPlacesUnitsAndTargets1790000000006 } from './1790000000006-version-places-units-and-targets.ts';
import { FlagBackdatedTransition1790000000007 } from './1790000000007-flag-backdated-transition.ts';
import { CompleteProjectRoles1790000000008 } from './1790000000008-complete-project-roles.ts';
import { CreateCalendarFeed1790000000009 } from './1790000000009-create-calendar-feed.ts';
import { CalmMail1790000000010 } from './1790000000010-calm-mail.ts';

/** An explicit list, not a glob: the same compiled, under a test transformer and in production. */
export const migrations = [
  CreatePlatform1790000000001,
  CreateProject1790000000002,
  CreateDeliverable1790000000003,
  CreateParticipant1790000000004,
  CreateDeadline1790000000005,
  VersionPlacesUnitsAndTargets1790000000006,
  FlagBackdatedTransition1790000000007,
  CompleteProjectRoles1790000000008,
  CreateCalendarFeed1790000000009,
  CalmMail1790000000010,
];
