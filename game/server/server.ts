import { setTimeout as wait } from "node:timers/promises";
import Fastify from "fastify";
import type { DeckVersion } from "../../cards/load/deck-version.ts";
import type { Mode } from "../mode/mode.ts";
import type { Operator } from "../protocol/operator.ts";
import { type Neighbours, noNeighbours } from "./cluster/neighbours.ts";
import type { ServerConfig } from "./config/config.ts";
import { atMost } from "./config/limits.ts";
import { dataRoutes } from "./http/data-routes.ts";
import { deckRoutes } from "./http/deck-routes.ts";
import { answerErrors, refuseAddress } from "./http/error-handler.ts";
import { followUpRoutes } from "./http/follow-up-routes.ts";
import { healthRoutes } from "./http/health-routes.ts";
import { limitRequests } from "./http/http-limits.ts";
import { listen } from "./http/listen.ts";
import { matchRoutes } from "./http/match-routes.ts";
import { connectionsOf } from "./http/open-connections.ts";
import { operatorRoutes } from "./http/operator-routes.ts";
import { setSecurityHeaders } from "./http/security-headers.ts";
import { settingsRoute } from "./http/settings-route.ts";
import { serveWebApp } from "./http/web-app.ts";
import { workshopRoutes } from "./http/workshop-routes.ts";
import { AddressLimits } from "./limits/address-limits.ts";
import { SocketLimits } from "./limits/socket-limits.ts";
import { limitStored } from "./limits/stored-limit.ts";
import { type Clock, systemClock } from "./matches/clock.ts";
import { Deadlines } from "./matches/deadlines.ts";
import { MatchDecks } from "./matches/match-decks.ts";
import { Presence } from "./matches/presence.ts";
import { Standing } from "./matches/standing.ts";
import { TableClock } from "./matches/table-clock.ts";
import { BoundedLog } from "./operations/bounded-log.ts";
import { faultReporter, type ReportFault } from "./operations/fault-report.ts";
import { type LogTarget, logSettings } from "./operations/log-settings.ts";
import { MeasuredService } from "./operations/measured-service.ts";
import { Metrics, serveMetrics } from "./operations/metrics.ts";
import { sweepRegularly } from "./operations/sweep.ts";
import { watchStore } from "./operations/watched-store.ts";
import { printRoutes } from "./print/print-routes.ts";
import { PrintStudio } from "./print/print-studio.ts";
import { type PlayedGame, servePlay } from "./sockets/play-namespace.ts";
import { serveSockets } from "./sockets/socket-server.ts";
import { serveWorkshops } from "./sockets/workshop-namespace.ts";
import type { GameStore } from "./storage/game-store.ts";
import { Rehearsals } from "./workshops/rehearsal/rehearsals.ts";
import { ProgressOfTables } from "./workshops/table-progress.ts";
import { WorkshopService } from "./workshops/workshop-service.ts";

export type GameServerOptions = Readonly<{
  config: ServerConfig;
  store: GameStore;
  /** Other servers on the same database; none unless they are given. */
  neighbours?: Neighbours;
  modes: Readonly<Record<string, Mode>>;
  /** What new matches may be played with, the default deck first. */
  decks: readonly [DeckVersion, ...DeckVersion[]];
  /** Who runs this server, for imprint and accessibility statement; nothing if it is not given. */
  operator?: Operator;
  /** Folder of the built web app; none in tests that need no pages. */
  webFolder?: string;
  /** Top folder of what can be printed; none in tests that print nothing. */
  printRoot?: string;
  /** The system's if none is given. */
  clock?: Clock;
  /** Where log lines go; standard output if none is given. */
  logTo?: LogTarget;
}>;

export type GameServer = Readonly<{
  /** Prints on demand; none without `printRoot`. */
  studio: PrintStudio | undefined;
  /** Address to open in a browser on this machine. */
  address: string;
  /** For what fails outside of any request. */
  report: ReportFault;
  /** Finishes what is under way, lets clients reconnect elsewhere, closes the store. */
  close(): Promise<void>;
}>;

/** How long closing waits for clients to hang up. */
const patienceMs = 2000;

/** Starts the server and resolves once it listens. Rejects if the port is taken or the web app is not built. */
export async function startGameServer(options: GameServerOptions): Promise<GameServer> {
  const { config, neighbours = noNeighbours, webFolder } = options;
  const { date, steady } = options.clock ?? systemClock;
  const deadlines = new Deadlines({ date, steady });
  const app = Fastify({
    bodyLimit: 8 * 1024,
    // Who sends a request byte by byte holds nothing for long.
    requestTimeout: 30_000,
    frameworkErrors: refuseAddress,
    logger: logSettings(config.logLevel, options.logTo),
  });
  const metrics = new Metrics();
  const log = new BoundedLog(app.log);
  const report = faultReporter(metrics, log);
  const addresses = new AddressLimits({
    limits: config.limits,
    now: steady,
    onRefused: (event) => metrics.countRefusal(event),
  });
  const store = limitStored(watchStore(options.store, metrics, log), {
    max: config.limits,
    now: steady,
    onRefused: (what) => metrics.countRefusal(what),
  });

  await setSecurityHeaders(app, config.publicUrl?.startsWith("https:") ?? false);
  const limits = limitRequests(app, addresses, config.trustedProxies);
  answerErrors(app, report, limits);

  const reportError = (error: unknown) => report(error, "announcement");
  const keepDays = config.retention.defaultDays;
  const decks = new MatchDecks({ modes: options.modes, offered: options.decks, store });
  await store.adoptDeck(decks.default);
  const service = new MeasuredService({ store, decks, now: date, deadlines, reportError, keepDays }, metrics);
  // Whole numbers, as dates are.
  const planClock = () => Math.round(steady());
  const workshops = new WorkshopService({
    ...{ store: store.workshops, decks, matches: service, now: date, planClock, random: Math.random, reportError },
  });
  const presence = new Presence(steady);
  const standing = new Standing(service, presence);
  const played: PlayedGame[] = [];
  const announce = async (matchID: string) => {
    await Promise.all(played.map((game) => game.announce(matchID)));
  };
  const clock = new TableClock({
    service,
    presence,
    now: steady,
    random: Math.random,
    thinking: config.botThinking,
    absence: config.absence,
    announce,
    reportError,
  });
  let isDraining = false;
  settingsRoute(app, config, decks.offers[0].modes);
  deckRoutes(app, decks);
  healthRoutes(app, { check: () => store.check(), isDraining: () => isDraining });
  matchRoutes(app, { service, standing, clock, limits, retention: config.retention });
  dataRoutes(app, service);
  operatorRoutes(app, options.operator ?? {});
  const studio = options.printRoot === undefined ? undefined : openStudio(options.printRoot, config, metrics, report);
  if (studio !== undefined) printRoutes(app, studio, limits);
  const printReport = studio?.printReport.bind(studio);
  const sweep = () => Promise.all([service.deleteExpired(), workshops.deleteExpired()]);
  const progress = new ProgressOfTables(service, planClock);
  const { min, spread } = config.botThinking;
  const rehearsals = new Rehearsals({
    ...{ workshops, matches: service, presence, decks, progress, webFolder, sweep, now: planClock, date, reportError },
    ...{ announceMatch: announce, announceWorkshop: (id) => announceWorkshop(id) },
    // In quick motion, and yet with time for everybody else.
    pause: () => Math.max(50, (min + Math.random() * spread) / 4),
    max: atMost(config.limits.rehearsals),
    onRefused: () => metrics.countRefusal("rehearsals"),
  });
  workshopRoutes(app, { workshops, rehearsals, printReport, limits, retention: config.retention, now: date });
  followUpRoutes(app, { followUps: workshops.followUps, limits });
  serveMetrics(app, metrics, config.metricsToken);
  if (webFolder !== undefined) {
    await serveWebApp(app, webFolder, { operator: options.operator, publicUrl: config.publicUrl });
  }

  const hangUp = connectionsOf(app.server, atMost(config.limits.sockets));
  const socketLimits = new SocketLimits({
    limits: config.limits,
    addresses,
    trustedProxies: config.trustedProxies,
    now: steady,
    onRefused: (limit) => metrics.countRefusal(limit),
  });
  const io = serveSockets(app.server, { publicUrl: config.publicUrl, limits: socketLimits });
  for (const { name } of Object.values(options.modes)) {
    const onWrongSecret = socketLimits.countWrongSecret;
    const { passOn } = neighbours;
    const onPresence = (matchID: string) => announceTable(matchID);
    const play = { service, presence, standing, clock, now: steady, report, onWrongSecret, passOn, onPresence };
    played.push(servePlay(io.of(`/${name}`), play));
  }
  const { announce: announceWorkshop, announceMatch: announceTable } = serveWorkshops(io.of("/workshop"), {
    ...{ workshops, presence, now: planClock, report, onWrongSecret: socketLimits.countWrongSecret },
    requireRightCodes: socketLimits.requireRightCodes,
    ...{ progress, rehearsals },
  });
  metrics.gauge("quartett_sockets", "Open connections of players and spectators.", () => socketLimits.open);
  metrics.gauge("quartett_matches_stored", "Matches in the store.", () => store.count());
  metrics.gauge("quartett_workshops_stored", "Workshops in the store.", () => store.workshops.count());
  metrics.gauge(
    "quartett_workshops_watched",
    "Workshops that somebody here watches.",
    () => workshops.heldIDs().length,
  );
  metrics.gauge("quartett_matches_watched", "Matches that somebody here watches.", () => service.heldIDs().length);
  await neighbours.meet({
    kinds: {
      match: { records: service, announce },
      // Nobody watches them yet.
      workshop: { records: workshops, announce: async (id) => announceWorkshop(id) },
    },
    ...{ presence, reportError },
    showReaction(matchID, message) {
      for (const game of played) game.showReaction(matchID, message);
    },
  });

  const stopSweeping = await sweepRegularly(sweep, (error) => report(error, "storage"));
  const port = await listen(app, config);
  return {
    address: `http://localhost:${port}`,
    report,
    studio,
    async close() {
      isDraining = true;
      // Proxies look every few seconds whether this server is ready, and send people elsewhere from then on.
      await wait(config.drainMs);
      stopSweeping();
      await rehearsals.close();
      clock.stop();
      // Clients see a lost connection and reconnect; being told to disconnect they would stay away.
      const hangingUp = setTimeout(hangUp, patienceMs);
      await studio?.close();
      await io.close();
      await app.close();
      clearTimeout(hangingUp);
      await Promise.all([service.drain(), workshops.drain()]);
      await neighbours.leave();
      await store.close();
      log.close();
    },
  };
}

function openStudio(root: string, config: ServerConfig, metrics: Metrics, report: ReportFault): PrintStudio {
  const { dataDir, publicUrl, cardsDir, printCacheBytes, limits } = config;
  const studio = new PrintStudio({
    ...{ root, ownCards: cardsDir, dataDir, publicUrl },
    maxBytes: printCacheBytes,
    longestQueue: atMost(limits.printQueue),
    onFull: () => metrics.countRefusal("printQueue"),
    reportFault: (error) => report(error, "print"),
  });
  metrics.gauge("quartett_prints_queued", "Prints that are waiting or being made.", () => studio.queued);
  return studio;
}
