import { v7 as uuidv7 } from 'uuid';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import { MailCatcher } from '../../../test/mail-catcher.ts';
import type { MadeUser } from '../../../test/factories/user.ts';
import { SendMailHandler } from '../../platform/mail/send-mail.handler.ts';
import { JobQueue } from '../../platform/queue/job-queue.ts';

type Person = ApiClient & { user: MadeUser };

describe('mails the administrator looks after', () => {
  let app: AppUnderTest;
  let catcher: MailCatcher;
  let admin: Person;

  beforeEach(async () => {
    catcher = await MailCatcher.open();
    app = await startApp({ SMTP_URL: catcher.url });
    admin = await app.as('admin');
  });
  afterEach(async () => {
    await app.close();
    await catcher.close();
  });

  const write = async (state: string, createdAt = '2024-09-16T08:00:00Z', at = app): Promise<string> => {
    const id = uuidv7();
    await at.db.query(
      `INSERT INTO mail_message (id, dedup_key, recipient_id, message_id, locale, subject, body, state, created_at)
       SELECT $1::uuid, $1::text, id, '<' || $1::text || '@example.test>', 'cs', 'Termín se blíží', 'Za týden.', $2, $3
       FROM app_user ORDER BY id DESC LIMIT 1`,
      [id, state, createdAt],
    );
    return id;
  };
  const send = (mailId: string, isLast = false): Promise<void> =>
    app.app.get(SendMailHandler).run({ mailId }, { number: 1, isLast });
  const shown = async (id: string): Promise<unknown> =>
    (await admin.get('/settings/mails').expect(200)).body.items.find((mail: { id: string }) => mail.id === id);

  it('are listed with their state, the newest first, by pages and by state', async () => {
    const kept = await write('kept', '2024-09-14T08:00:00Z');
    const sent = await write('sent', '2024-09-15T08:00:00Z');
    expect((await admin.get('/settings/mails?size=1').expect(200)).body).toMatchObject({
      items: [{ id: sent }],
      total: 2,
    });
    expect((await admin.get('/settings/mails?size=1&page=2').expect(200)).body.items).toMatchObject([{ id: kept }]);
    const { body } = await admin.get('/settings/mails?state=kept').expect(200);
    expect(body.total).toBe(1);
    expect(body.items).toMatchObject([
      {
        id: kept,
        to: admin.user.email,
        locale: 'cs',
        subject: 'Termín se blíží',
        text: 'Za týden.',
        state: 'kept',
        attempts: 0,
        failure: null,
        error: null,
        sentAt: null,
      },
    ]);
    await admin.get('/settings/mails?state=lost').expect(422);
  });

  it('say why they failed, without an address', async () => {
    const id = await write('pending');
    catcher.answer = ({ to }) => ({ code: 550, message: `no mailbox ${to}` });
    await send(id);
    expect(await shown(id)).toMatchObject({
      state: 'failed',
      failure: 'refused',
      attempts: 1,
      error: expect.stringMatching(/550 no mailbox <address>/),
    });
    expect(JSON.stringify(await shown(id)).replace(`"to":"${admin.user.email}"`, '')).not.toContain('@');
  });

  it('go out again with the same Message-ID when they were given up', async () => {
    const id = await write('pending');
    catcher.answer = () => ({ code: 451, message: 'busy' });
    await expect(send(id, true)).rejects.toThrow('451');
    expect(await shown(id)).toMatchObject({ state: 'failed', failure: 'busy' });
    await admin.post(`/settings/mails/${id}/retry`).expect(204);
    expect(await shown(id)).toMatchObject({ state: 'pending', attempts: 1 });
    const { waiting = 0, prioritized = 0 } = await app.app.get(JobQueue).counts();
    expect(waiting + prioritized).toBe(1);
    catcher.answer = () => 'accept';
    await send(id);
    expect(await shown(id)).toMatchObject({ state: 'sent', attempts: 2, failure: null, error: null });
    expect(catcher.mails.map(({ messageId }) => messageId)).toEqual([`<${id}@example.test>`, `<${id}@example.test>`]);
    const { body } = await admin.get(`/audit?subjectType=mail&subjectId=${id}`).expect(200);
    expect(body.items).toMatchObject([{ type: 'mail.retried', actor: { id: admin.user.id } }]);
  });

  it('are refused again while they wait, after they were sent, and when there is none such', async () => {
    for (const state of ['pending', 'sent']) {
      const { body } = await admin.post(`/settings/mails/${await write(state)}/retry`).expect(409);
      expect(body.code).toBe('mail.not-stopped');
    }
    await admin.post(`/settings/mails/${uuidv7()}/retry`).expect(404);
    const id = await write('failed');
    for (const role of ['manager', 'consultant'] as const) {
      await (await app.as(role)).post(`/settings/mails/${id}/retry`).expect(403);
    }
    expect(await shown(id)).toMatchObject({ state: 'failed' });
  });

  it('that were kept can be sent once there is a server, and not before', async () => {
    const id = await write('kept');
    await admin.post(`/settings/mails/${id}/retry`).expect(204);
    const without = await startApp();
    try {
      const other = await without.as('admin');
      const kept = await write('kept', undefined, without);
      const { body } = await other.post(`/settings/mails/${kept}/retry`).expect(409);
      expect(body.code).toBe('mail.no-server');
      expect((await other.get('/settings/mails').expect(200)).body.items).toMatchObject([{ id: kept, state: 'kept' }]);
    } finally {
      await without.close();
    }
  });
});
