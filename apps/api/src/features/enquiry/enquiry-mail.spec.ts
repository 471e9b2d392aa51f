import { SYSTEM_ACTOR } from '../../platform/auth/actor.ts';
import { UnitOfWork } from '../../platform/db/unit-of-work.ts';
import { SendMailHandler } from '../../platform/mail/send-mail.handler.ts';
import type { ApiClient } from '../../../test/api-client.ts';
import { startApp, type AppUnderTest } from '../../../test/app-under-test.ts';
import { MailCatcher } from '../../../test/mail-catcher.ts';
import { EnquiryRepository } from './enquiry.repository.ts';
import { dispatchAll, enquiryBody, filledForm, receivedEnquiry, sendEnquiry } from '../../../test/factories/enquiry.ts';

interface Mail {
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  readonly locale: string;
}

describe('mail about enquiries', () => {
  let app: AppUnderTest;
  let manager: ApiClient;

  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: 'on' });
    manager = await app.as('manager');
  });
  beforeEach(() => app.db.query(`DELETE FROM enquiry_throttle`));
  afterAll(() => app.close());

  const mailsTo = (address: string): Promise<Mail[]> =>
    app.db.query<Mail>(
      `SELECT recipient_address AS address, subject, body, locale FROM mail_message WHERE recipient_address = $1 ORDER BY id`,
      [address],
    );
  const move = (id: string, version: number, body: object) =>
    manager.post(`/projects/RSSZ/enquiries/${id}/transitions`, body).set('if-match', `"${version}"`);
  const answer = (id: string, version: number, text: string) =>
    manager.post(`/projects/RSSZ/enquiries/${id}/answers`, { text }).set('if-match', `"${version}"`);

  it('confirms the receipt without a word of what was asked, or of who asked', async () => {
    const spam = { name: 'KUPTE LEVNĚ', organisation: 'shop.example', topic: 'Sleva', email: 'obet@jinde.example' };
    await sendEnquiry(app, enquiryBody(app, { ...spam, text: 'Tohle má dojít někomu jinému.' })).expect(202);
    await dispatchAll(app);
    const [mail, ...others] = await mailsTo('obet@jinde.example');
    expect(others).toEqual([]);
    expect(mail?.subject).toMatch(/^RSSZ: váš dotaz D-\d{4} jsme přijali$/);
    expect(mail?.body).toContain('specifický cíl 2.1');
    expect(mail?.body.replaceAll('\u00a0', ' ')).toContain('nejpozději 30. 9. 2024');
    for (const word of ['KUPTE', 'shop.example', 'Sleva', 'někomu jinému']) expect(mail?.body).not.toContain(word);
  });

  it('confirms once a day, however many enquiries an address sends or has sent in its name', async () => {
    for (let at = 0; at < 5; at += 1) {
      await sendEnquiry(app, enquiryBody(app, { email: 'mnoho@obec.example' })).expect(202);
    }
    await dispatchAll(app);
    expect(await mailsTo('mnoho@obec.example')).toHaveLength(1);
    const keys = await app.db.query<{ key: string }>(`SELECT dedup_key AS key FROM mail_message`);
    expect(JSON.stringify(keys)).not.toContain('obec.example');
  });

  it('confirms once a day however the address is tagged', async () => {
    for (const tag of ['', '+a', '+b+c']) {
      await sendEnquiry(app, enquiryBody(app, { email: `znacky${tag}@obec.example` })).expect(202);
    }
    await dispatchAll(app);
    expect(
      await app.db.query(`SELECT recipient_address AS to FROM mail_message WHERE recipient_address LIKE 'znacky%'`),
    ).toHaveLength(1);
  });

  it('confirms in the language of the form', async () => {
    await sendEnquiry(app, enquiryBody(app, { email: 'jane@town.example', locale: 'en' }, { objective: 'CLLD' }));
    await dispatchAll(app);
    const [mail] = await mailsTo('jane@town.example');
    expect([mail?.locale, mail?.subject]).toEqual(['en', expect.stringContaining('we have received your enquiry')]);
    expect(mail?.body).toContain('CLLD and local action groups');
  });

  it('says nothing to what is held as spam until a person has let it through', async () => {
    const held = await receivedEnquiry(app, manager, {
      email: 'drzeno@obec.example',
      text: '<a href="x">Dobrý den</a>',
    });
    await dispatchAll(app);
    expect(await mailsTo('drzeno@obec.example')).toEqual([]);
    await move(held.id, 1, { kind: 'release' }).expect(200);
    await dispatchAll(app);
    expect(await mailsTo('drzeno@obec.example')).toHaveLength(1);
  });

  it('carries every answer once, in the words of who answers, and shows where its mail is', async () => {
    const enquiry = await receivedEnquiry(app, manager, { email: 'ceka@obec.example' });
    await move(enquiry.id, 1, { kind: 'take' }).expect(200);
    const answered = await answer(enquiry.id, 2, 'Můžete žádat v cíli 2.1.\nPodklady najdete v katalogu.').expect(200);
    expect(answered.body).toMatchObject({ state: 'answered', answeredOn: '2024-09-16' });
    expect(answered.body.answers[0]).toMatchObject({ mailState: null });
    await dispatchAll(app);
    await dispatchAll(app);
    const [, mail, ...more] = await mailsTo('ceka@obec.example');
    expect(more).toEqual([]);
    expect(mail?.subject).toBe(`RSSZ: odpověď na váš dotaz ${enquiry.number}`);
    expect(mail?.body).toContain('Podklady najdete v katalogu.');
    expect(mail?.body).not.toContain('komunitní centrum číslo');
    const read = await manager.get(`/projects/RSSZ/enquiries/${enquiry.id}`).expect(200);
    expect(read.body.answers).toMatchObject([{ mailState: 'pending', text: expect.stringContaining('cíli 2.1') }]);
    await answer(enquiry.id, 3, 'A ještě doplňujeme termín.').expect(200);
    await dispatchAll(app);
    expect(await mailsTo('ceka@obec.example')).toHaveLength(3);
  });

  it('goes out to the address of who asked and to nobody else', async () => {
    const catcher = await MailCatcher.open();
    const sending = await startApp({ TRUST_PROXY: 'on', SMTP_URL: catcher.url });
    await sendEnquiry(sending, enquiryBody(sending, { email: 'venku@obec.example' })).expect(202);
    await dispatchAll(sending);
    const mails = await sending.db.query<{ id: string }>(`SELECT id FROM mail_message`);
    for (const { id } of mails) await sending.app.get(SendMailHandler).run({ mailId: id }, { number: 1, isLast: true });
    expect(catcher.mails).toMatchObject([
      { to: 'venku@obec.example', subject: expect.stringContaining('jsme přijali') },
    ]);
    expect(await sending.db.query(`SELECT 1 FROM mail_message WHERE state = 'sent'`)).toHaveLength(1);
    await sending.close();
    await catcher.close();
  });

  it('is seen by the administrator without the address and without the text', async () => {
    const admin = await app.as('admin');
    const { items } = (await admin.get('/settings/mails?size=200').expect(200)).body;
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ to, text }: { to: null; text: null }) => `${to} ${text}`))).toEqual(
      new Set(['null null']),
    );
    expect(JSON.stringify(items)).not.toMatch(/@|katalogu/);
  });

  it('goes with the data of the person, also what still waits', async () => {
    const enquiry = await receivedEnquiry(app, manager, { email: 'zapomente@obec.example' });
    await move(enquiry.id, 1, { kind: 'take' }).expect(200);
    await answer(enquiry.id, 2, 'Odpověď, která už nepůjde.').expect(200);
    await manager.post(`/projects/RSSZ/enquiries/${enquiry.id}/erasure`).set('if-match', '"3"').expect(200);
    await dispatchAll(app);
    expect(await mailsTo('zapomente@obec.example')).toEqual([]);
  });

  it('is not written beside an erasure that has begun', async () => {
    const { id } = await receivedEnquiry(app, manager, { email: 'soubezne@obec.example' });
    let writing: Promise<void> = Promise.resolve();
    await app.app.get(UnitOfWork).run(SYSTEM_ACTOR, async (tx) => {
      const enquiries = app.app.get(EnquiryRepository);
      await enquiries.lock(tx, app.project.id, id);
      writing = dispatchAll(app);
      await untilMailWaits();
      await enquiries.anonymise(tx, id, { state: 'closed', closingReason: 'erased' });
    });
    await writing;
    expect(await mailsTo('soubezne@obec.example')).toEqual([]);
  });

  /** Until the mail waits for the lock of the enquiry, so that the two really meet; two seconds at most. */
  async function untilMailWaits(): Promise<void> {
    for (let at = 0; at < 100; at += 1) {
      const waiting = await app.db.query(`SELECT 1 FROM pg_locks WHERE NOT granted`);
      if (waiting.length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('No mail waits for the enquiry');
  }

  it('writes no second mail when the same enquiry comes again', async () => {
    const body = enquiryBody(app, { email: 'opakuje@obec.example' });
    for (let at = 0; at < 3; at += 1) await sendEnquiry(app, { ...body, ...filledForm(app) }).expect(202);
    await dispatchAll(app);
    expect(await mailsTo('opakuje@obec.example')).toHaveLength(1);
  });
});
