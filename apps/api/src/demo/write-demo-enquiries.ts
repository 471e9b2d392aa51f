import {
  addDays,
  CLOSED_BY_ERASURE,
  ENQUIRY_TERMS,
  enquiryDueOn,
  enquiryKeptUntil,
  isWorkingDay,
  WAITING_ENQUIRY_STATES,
  type LocalDate,
} from '@rssz/domain';
import { enquiryAnswerMail } from '@rssz/messages';
import { DEMO_ENQUIRIES, type DemoEnquiry } from './demo-enquiries.ts';
import { DemoRandom } from './demo-random.ts';
import { instantOn, workingDayFrom } from './demo-time.ts';
import { note, userId, type DemoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';

const SEED = 20_230_136;

/** One enquiry as it is told: when it came, and until when its person is known. */
interface Told {
  readonly id: string;
  readonly number: number;
  readonly enquiry: DemoEnquiry;
  readonly receivedAt: string;
  readonly receivedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly keptUntil: LocalDate;
  readonly answeredOn: LocalDate | null;
  readonly isAnonymised: boolean;
  readonly ownerId: string | null;
  readonly unitId: string | null;
}

/** Writes fictitious enquiries: some wait, one is late, one became an interest, one is held, one has lost its person. */
export async function writeDemoEnquiries(world: DemoWorld): Promise<void> {
  const random = new DemoRandom(SEED);
  const told = DEMO_ENQUIRIES.map((enquiry, index) => tell(world, random, enquiry, index + 1));
  await insertRows(
    world.tx,
    'enquiry',
    told.map((one) => rowOf(world, one)),
  );
  for (const one of told) {
    noteSteps(world, random, one);
    if (one.enquiry.answer && one.answeredOn) await writeAnswer(world, random, one, one.answeredOn);
    if (one.enquiry.note) await writeNote(world, random, one);
  }
}

function tell(world: DemoWorld, random: DemoRandom, enquiry: DemoEnquiry, number: number): Told {
  const receivedOn = workingDayBefore(addDays(world.today, -enquiry.daysAgo));
  const receivedAt = instantOn(receivedOn, random);
  const keptUntil = enquiryKeptUntil(receivedOn, ENQUIRY_TERMS.keptMonths);
  const after = enquiry.answeredAfterDays;
  return {
    ...{ id: random.uuid(Date.parse(receivedAt)), number, enquiry, receivedAt, receivedOn, keptUntil },
    dueOn: enquiryDueOn(receivedOn, ENQUIRY_TERMS.answerWorkingDays),
    answeredOn: after === undefined ? null : workingDayFrom(addDays(receivedOn, after)),
    isAnonymised: keptUntil < world.today,
    ownerId: enquiry.owner === undefined ? null : userId(world, enquiry.owner),
    unitId: enquiry.unit === undefined ? null : (world.units[enquiry.unit]?.id ?? null),
  };
}

/** Nothing comes after the day of the story. */
function workingDayBefore(day: LocalDate): LocalDate {
  return isWorkingDay(day) ? day : workingDayBefore(addDays(day, -1));
}

const addressOf = ({ number }: Told): string => `tazatel-${number}@dotazy.example`;

function rowOf({ project }: DemoWorld, told: Told): Record<string, unknown> {
  const { enquiry, isAnonymised } = told;
  const known = (text: string): string | null => (isAnonymised ? null : text);
  return {
    id: told.id,
    project_id: project.id,
    number: told.number,
    objective_code: enquiry.objective,
    region_code: enquiry.region,
    state: enquiry.state,
    suspicions: enquiry.suspicions ?? [],
    closing_reason: enquiry.state === 'closed' ? CLOSED_BY_ERASURE : null,
    locale: enquiry.locale ?? 'cs',
    name: known(enquiry.name),
    email: known(addressOf(told)),
    organisation: known(enquiry.organisation),
    topic: known(enquiry.topic),
    body: known(enquiry.text),
    owner_id: told.ownerId,
    unit_id: told.unitId,
    received_at: told.receivedAt,
    received_on: told.receivedOn,
    due_on: told.dueOn,
    answered_on: told.answeredOn,
    settled_on: isWaiting(enquiry) ? null : (told.answeredOn ?? told.receivedOn),
    interest_on: told.unitId === null ? null : addDays(told.answeredOn ?? told.receivedOn, 1),
    kept_until: told.keptUntil,
    anonymised_on: isAnonymised ? addDays(told.keptUntil, 1) : null,
    version: 1,
  };
}

const isWaiting = ({ state }: DemoEnquiry): boolean => WAITING_ENQUIRY_STATES.includes(state);

function noteSteps(world: DemoWorld, random: DemoRandom, told: Told): void {
  const { id, enquiry, receivedAt, receivedOn, ownerId, answeredOn, unitId } = told;
  const step = (type: string, actorId: string | null, at: string, data: object = {}): void =>
    note(world, { type, subjectType: 'enquiry', subjectId: id, actorId, at, data });
  step('enquiry.received', null, receivedAt, { objective: enquiry.objective, region: enquiry.region });
  if (ownerId === null) return;
  step('enquiry.taken', ownerId, laterThan(receivedAt, instantOn(receivedOn, random)), { ownerId });
  if (answeredOn !== null) step('enquiry.answered', ownerId, instantOn(answeredOn, random));
  if (unitId !== null && answeredOn !== null) {
    step('enquiry.turned-into-interest', ownerId, instantOn(addDays(answeredOn, 1), random), { unitId });
  }
  if (told.isAnonymised) step('enquiry.anonymised', null, `${addDays(told.keptUntil, 1)}T01:00:00.000Z`);
}

/** Nothing happens before the enquiry has come. */
const laterThan = (before: string, at: string): string =>
  at > before ? at : new Date(Date.parse(before) + 600_000).toISOString();

async function writeAnswer(
  { tx, project, users }: DemoWorld,
  random: DemoRandom,
  told: Told,
  on: LocalDate,
): Promise<void> {
  const at = instantOn(on, random);
  const id = random.uuid(Date.parse(at));
  const { enquiry, ownerId } = told;
  const about = { id, project_id: project.id, enquiry_id: told.id, recorded_at: at };
  await insertRows(tx, 'enquiry_answer', [
    { ...about, body: enquiry.answer, recorded_by: ownerId ?? users.get('consultant') },
  ]);
  const { subject, text } = enquiryAnswerMail(enquiry.locale ?? 'cs', {
    ...{ number: `D-${String(told.number).padStart(4, '0')}`, objective: enquiry.objective, projectName: 'RSSZ' },
    ...{ dueOn: told.dueOn, keptUntil: told.keptUntil, answer: enquiry.answer ?? '', author: 'Karel Vzorný' },
  });
  const mailId = random.uuid(Date.parse(at));
  await insertRows(tx, 'mail_message', [
    {
      id: mailId,
      dedup_key: `enquiry-answer:${id}`,
      recipient_address: addressOf(told),
      about_id: told.id,
      message_id: `<${mailId}@demo.rssz>`,
      locale: enquiry.locale ?? 'cs',
      subject,
      body: text,
      state: 'kept',
      attempts: 0,
      created_at: at,
    },
  ]);
}

async function writeNote({ tx, project, users }: DemoWorld, random: DemoRandom, told: Told): Promise<void> {
  const at = laterThan(told.receivedAt, instantOn(told.receivedOn, random));
  await insertRows(tx, 'enquiry_note', [
    {
      id: random.uuid(Date.parse(at)),
      project_id: project.id,
      enquiry_id: told.id,
      body: told.enquiry.note,
      recorded_at: at,
      recorded_by: told.ownerId ?? users.get('consultant'),
    },
  ]);
}
