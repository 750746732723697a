import type { FastifyInstance } from "fastify";

type Place = Readonly<{ port: number; host: string }>;

/** What the operator can do, by the system's error code. */
const reasons: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ port }) => `port ${port} is in use: end the program that uses it, or choose another PORT`,
  EACCES: ({ port }) => `this user may not use port ${port}: choose a PORT above 1023, and put a proxy in front`,
  EADDRNOTAVAIL: ({ host }) => `${host} is no address of this machine: choose another HOST, or none for all of them`,
  EAFNOSUPPORT: ({ host }) => `this machine has no addresses like ${host}: choose another HOST`,
  ENOTFOUND: ({ host }) => `this machine knows no ${host}: choose another HOST, or none for all addresses`,
  EAI_AGAIN: ({ host }) => `the name ${host} cannot be looked up now: choose an address as HOST`,
};

/** Listens at this port, and resolves with the one it got. Rejects with what is in the way and what to do. */
export async function listen(app: FastifyInstance, place: Place): Promise<number> {
  try {
    await app.listen(place);
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ""]?.(place);
    throw reason === undefined ? error : new Error(`The server cannot listen: ${reason}.`, { cause: error });
  }
  return (app.server.address() as { port: number }).port;
}
