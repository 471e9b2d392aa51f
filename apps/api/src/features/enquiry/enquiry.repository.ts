import { Injectable } from '@nestjs/common';
import {
  enquirySettledOn,
  type CLOSED_BY_ERASURE,
  type ClosingReason,
  type EnquiryDraft,
  type EnquiryObjective,
  type EnquiryState,
  type LocalDate,
  type Suspicion,
} from '@rssz/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

/** An enquiry as it comes. */
export interface NewEnquiry extends EnquiryDraft {
  readonly projectId: string;
  readonly objective: EnquiryObjective;
  readonly regionCode: string | null;
  readonly state: EnquiryState;
  readonly suspicions: readonly Suspicion[];
  readonly locale: 'cs' | 'en';
  readonly dueOn: LocalDate;
  readonly keptUntil: LocalDate;
  readonly formKey: string;
  readonly sameness: string;
}

/** What of an enquiry its steps change. */
export interface EnquiryStanding {
  readonly state: EnquiryState;
  readonly ownerId: string | null;
  readonly unitId: string | null;
  readonly regionCode: string | null;
  readonly closingReason: ClosingReason | typeof CLOSED_BY_ERASURE | null;
  readonly dueOn: LocalDate;
  readonly answeredOn: LocalDate | null;
  readonly keptUntil: LocalDate;
}

export interface EnquiryRecord extends EnquiryStanding {
  /** Since when nobody has to do anything; null while it waits. */
  readonly settledOn: LocalDate | null;
  readonly id: string;
  readonly number: number;
  readonly objective: EnquiryObjective;
  readonly receivedOn: LocalDate;
  readonly anonymisedOn: LocalDate | null;
  readonly version: number;
}

/** What whoever asked is told of an enquiry that is there. */
export interface KnownEnquiry {
  readonly number: number;
  readonly dueOn: LocalDate;
  readonly keptUntil: LocalDate;
  readonly sameness: string | null;
}

const KNOWN = `SELECT number, due_on AS "dueOn", kept_until AS "keptUntil", sameness FROM enquiry`;

/** The rows of enquiries, their answers and notes. */
@Injectable()
export class EnquiryRepository {
  byForm(db: Pick<Transaction, 'one'>, formKey: string): Promise<KnownEnquiry | null> {
    return db.one<KnownEnquiry>(`${KNOWN} WHERE form_key = $1`, [formKey], 'enquiry-by-form');
  }

  /** The same text by the same address since an instant. */
  bySameness(tx: Transaction, sameness: string, since: string): Promise<KnownEnquiry | null> {
    return tx.one<KnownEnquiry>(
      `${KNOWN} WHERE sameness = $1 AND received_at > $2 ORDER BY received_at DESC LIMIT 1`,
      [sameness, since],
      'enquiry-by-sameness',
    );
  }

  /** Lets one transaction at a time write what any of the keys stands for; they are locked in the order given. */
  async hold(tx: Transaction, keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`enquiry:${key}`], 'enquiry-hold');
    }
  }

  /** Answers the id and the number, which goes on within the project. */
  async insert(tx: Transaction, enquiry: NewEnquiry): Promise<{ readonly id: string; readonly number: number }> {
    const row = await tx.one<{ id: string; number: number }>(
      `INSERT INTO enquiry (id, project_id, number, objective_code, region_code, state, suspicions, locale, name, email,
         organisation, topic, body, received_at, received_on, due_on, kept_until, form_key, sameness)
       SELECT $1, $2::uuid, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18
       FROM enquiry WHERE project_id = $2::uuid
       RETURNING id, number`,
      [
        uuidv7(),
        enquiry.projectId,
        enquiry.objective,
        enquiry.regionCode,
        enquiry.state,
        enquiry.suspicions,
        enquiry.locale,
        enquiry.name,
        enquiry.email,
        enquiry.organisation,
        enquiry.topic,
        enquiry.text,
        tx.now,
        tx.today,
        enquiry.dueOn,
        enquiry.keptUntil,
        enquiry.formKey,
        enquiry.sameness,
      ],
      'enquiry-insert',
    );
    if (!row) throw new Error('An enquiry was not written');
    return row;
  }

  lock(tx: Transaction, projectId: string, id: string): Promise<EnquiryRecord | null> {
    return tx.one<EnquiryRecord>(
      `SELECT id, number, objective_code AS objective, state, owner_id AS "ownerId", unit_id AS "unitId",
         region_code AS "regionCode", closing_reason AS "closingReason", due_on AS "dueOn", answered_on AS "answeredOn",
         settled_on AS "settledOn", kept_until AS "keptUntil", received_on AS "receivedOn", anonymised_on AS "anonymisedOn", version
       FROM enquiry WHERE project_id = $1 AND id = $2 FOR UPDATE`,
      [projectId, id],
      'enquiry-lock',
    );
  }

  /** Writes where it stands now; the days since which it is settled or an interest follow from that. */
  async update(
    tx: Transaction,
    { id, settledOn }: Pick<EnquiryRecord, 'id' | 'settledOn'>,
    standing: EnquiryStanding,
  ): Promise<void> {
    await tx.query(
      `UPDATE enquiry SET state = $2, owner_id = $3, unit_id = $4, region_code = $5, closing_reason = $6, due_on = $7,
         answered_on = $8, kept_until = $9, settled_on = $10,
         interest_on = CASE WHEN $4::uuid IS NOT NULL THEN coalesce(interest_on, $11::date) END, version = version + 1 WHERE id = $1`,
      [
        id,
        standing.state,
        standing.ownerId,
        standing.unitId,
        standing.regionCode,
        standing.closingReason,
        standing.dueOn,
        standing.answeredOn,
        standing.keptUntil,
        enquirySettledOn(standing.state, settledOn, tx.today),
        tx.today,
      ],
      'enquiry-update',
    );
  }

  /** Answers the id of the text written down. */
  async append(
    tx: Transaction,
    to: 'answer' | 'note',
    projectId: string,
    enquiryId: string,
    text: string,
  ): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO enquiry_${to} (id, project_id, enquiry_id, body, recorded_at, recorded_by) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, projectId, enquiryId, text, tx.now, tx.actor.userId],
    );
    return id;
  }

  /** Leaves what is counted and nothing that was said or who said it; mails about it go with it. */
  async anonymise(
    tx: Transaction,
    id: string,
    standing: Pick<EnquiryStanding, 'state' | 'closingReason'>,
  ): Promise<void> {
    await tx.query(
      `UPDATE enquiry SET name = NULL, email = NULL, organisation = NULL, topic = NULL, body = NULL, form_key = NULL,
         sameness = NULL, anonymised_on = $2, settled_on = coalesce(settled_on, $2), state = $3, closing_reason = $4, version = version + 1 WHERE id = $1`,
      [id, tx.today, standing.state, standing.closingReason],
    );
    await tx.query(`UPDATE enquiry_answer SET body = NULL WHERE enquiry_id = $1`, [id]);
    await tx.query(`UPDATE enquiry_note SET body = NULL WHERE enquiry_id = $1`, [id]);
    await tx.query(`DELETE FROM mail_message WHERE about_id = $1`, [id]);
  }

  /** Enquiries whose time is over, a batch of them. */
  due(
    db: Pick<Transaction, 'query'>,
    today: LocalDate,
  ): Promise<{ readonly projectId: string; readonly id: string }[]> {
    return db.query(
      `SELECT project_id AS "projectId", id FROM enquiry
       WHERE anonymised_on IS NULL AND kept_until < $1 ORDER BY kept_until, id LIMIT 500`,
      [today],
    );
  }
}
