import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * Nothing inline without the response's own nonce, nothing from elsewhere, no frames. Ant Design puts its styles in
 * at run time: they carry the nonce that the page was served with.
 */
export const contentSecurity: FastifyHelmetOptions = {
  enableCSPNonces: true,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  // Other sites learn nothing of where people come from; our own forms still say their origin, which without any referrer
  // browsers would send as null.
  referrerPolicy: { policy: 'same-origin' },
  crossOriginEmbedderPolicy: false,
  // A self-hosted server may stand behind plain HTTP in an office network; the proxy in front decides about HTTPS.
  strictTransportSecurity: false,
};
