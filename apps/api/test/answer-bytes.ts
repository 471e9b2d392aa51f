import type { Response, Test } from 'supertest';

/** The bytes of a file that the server answers with 200. */
export async function answerBytes(asked: Test): Promise<Buffer> {
  const answer = await asked
    .buffer(true)
    .parse((response: Response & NodeJS.ReadableStream, done: (error: Error | null, body: Buffer) => void) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    })
    .expect(200);
  return answer.body as Buffer;
}
