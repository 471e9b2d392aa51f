import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const LOCK_SPACE = 0x4d41494c;

/** Keeps one mail to one process while it is being sent, without a transaction held open over the network. */
@Injectable()
export class MailLock {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` while this process alone holds the mail; answers false when another holds it. The lock belongs to the
   * connection, so it ends with the process that dies.
   */
  async hold(mailId: string, work: () => Promise<void>): Promise<boolean> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    try {
      const key = [LOCK_SPACE, mailId];
      const [row] = (await runner.query(`SELECT pg_try_advisory_lock($1, hashtext($2)) AS held`, key)) as {
        held: boolean;
      }[];
      if (!row?.held) return false;
      try {
        await work();
      } finally {
        await runner.query(`SELECT pg_advisory_unlock($1, hashtext($2))`, key);
      }
      return true;
    } finally {
      await runner.release();
    }
  }
}
