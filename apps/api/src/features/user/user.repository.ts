import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../../platform/db/transaction.ts';

export interface UserRecord {
  readonly id: string;
  readonly displayName: string;
  readonly disabledAt: string | null;
  readonly version: number;
}

export interface NewAccount {
  readonly email: string;
  readonly displayName: string;
  readonly locale: 'cs' | 'en';
}

/** The rows of accounts. */
@Injectable()
export class UserRepository {
  /** Answers the new id, or null when somebody has the address already. */
  async insert(tx: Transaction, account: NewAccount): Promise<string | null> {
    const row = await tx.one<{ id: string }>(
      `INSERT INTO app_user (id, email, display_name, locale, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (email) DO NOTHING RETURNING id`,
      [uuidv7(), account.email, account.displayName, account.locale, tx.now],
    );
    return row?.id ?? null;
  }

  lock(tx: Transaction, id: string): Promise<UserRecord | null> {
    return tx.one<UserRecord>(
      `SELECT id, display_name AS "displayName", disabled_at AS "disabledAt", version FROM app_user WHERE id = $1 FOR UPDATE`,
      [id],
    );
  }

  async change(tx: Transaction, id: string, displayName: string, disabledAt: string | null): Promise<void> {
    await tx.query(`UPDATE app_user SET display_name = $2, disabled_at = $3, version = version + 1 WHERE id = $1`, [
      id,
      displayName,
      disabledAt,
    ]);
  }

  async touch(tx: Transaction, id: string): Promise<void> {
    await tx.query(`UPDATE app_user SET version = version + 1 WHERE id = $1`, [id]);
  }

  async closeSessions(tx: Transaction, id: string): Promise<void> {
    await tx.query(`DELETE FROM session WHERE user_id = $1`, [id]);
  }
}
