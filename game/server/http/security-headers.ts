import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";
import { permissionsPolicyOf } from "../../protocol/permissions-policy.ts";

/** Nothing but the own origin: no script, style, font, image or connection from anywhere else, and nothing inline. */
const contentSecurityPolicy = {
  "default-src": ["'self'"],
  "script-src": ["'self'"],
  // React sets style properties through the CSSOM, which needs no exception.
  "style-src": ["'self'"],
  "img-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "object-src": ["'none'"],
  // A finished print is shown in a frame of the page that has ordered it.
  "frame-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
};

/** The security headers of every HTTP answer. `isHttps` where people reach the server by https, which then is a must. */
export async function setSecurityHeaders(app: FastifyInstance, isHttps: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy },
    // The link of a match is the key to it: no other site must learn it.
    referrerPolicy: { policy: "no-referrer" },
    crossOriginEmbedderPolicy: { policy: "require-corp" },
    // Of this site alone: other servers of the town below the same name may not have https.
    strictTransportSecurity: isHttps && { includeSubDomains: false },
  });
  app.addHook("onRequest", async ({ url }, reply) => {
    reply.header("permissions-policy", permissionsPolicyOf(url.split("?", 1)[0] ?? ""));
    // Names and codes must stay in no cache on the way.
    if (url.startsWith("/api/")) reply.header("cache-control", "no-store");
  });
}
