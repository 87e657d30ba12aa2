import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isRefusal } from '#domain/refusal.ts';
import type { App } from '#server/http/app.ts';
import {
  checkCertificate,
  compareCertificate,
  readCertificateNumber,
} from '#server/recognition/check-certificate.ts';
import { answerInSize } from './answer-in-size.ts';
import { languageOf } from './answer-page.ts';
import { type CertificateCheck, certificatePage } from './certificate.ts';
import { readForm } from './read-form.ts';
import { everybody, type Site } from './site.ts';

/** Whether a certificate is valid: by its number, by the address printed on it, by the file itself. `forms` takes what is sent. */
export async function certificateRoutes(
  app: App,
  forms: App,
  { deps, answer, timeZone }: Site,
): Promise<void> {
  app.get(
    '/certificates',
    {
      ...everybody,
      schema: { querystring: z.looseObject({ number: z.string().max(100).optional().catch(undefined) }) },
    },
    (request, reply) => answerCheck(request, reply, request.query.number),
  );

  app.get(
    '/certificates/:certificate',
    {
      ...everybody,
      schema: { params: z.object({ certificate: z.string().max(100) }) },
    },
    (request, reply) => answerCheck(request, reply, request.params.certificate),
  );

  forms.post('/certificates', everybody, async (request, reply) => {
    const { files, discard } = await readForm(request, deps.storage);
    const [file] = files;
    await discard();
    if (!file) return answerCheck(request, reply, undefined);
    const found = await compareCertificate(deps, file.sha256);
    const check = {
      compared: file.sha256.toString('hex'),
      now: deps.now(),
      timeZone: timeZone(),
      ...(found && { found }),
    };
    return answer(request, reply, certificatePage(check, languageOf(request)));
  });

  /** A number that exists and one that does not are answered in the same size, after the same look-up. */
  async function answerCheck(request: FastifyRequest, reply: FastifyReply, typed: string | undefined) {
    const number = typed === undefined ? undefined : readCertificateNumber(typed);
    const found = number === undefined ? undefined : await checkCertificate(deps, number);
    const check: CertificateCheck = {
      now: deps.now(),
      timeZone: timeZone(),
      ...(number !== undefined && { number }),
      ...(found && !isRefusal(found) && { found }),
    };
    const page = certificatePage(check, languageOf(request));
    return answerInSize(request, reply, page, number === undefined ? {} : { number });
  }
}
