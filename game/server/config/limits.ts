import { wholeNumber } from "./variable-schemas.ts";

/**
 * How much one address, one socket and all together may ask for; 0 lifts a limit. "Address" is one IPv4 address or one
 * IPv6 /64 network. The defaults let 250 people behind one address join within two minutes, each with two tabs.
 */
export type Limits = Readonly<{
  /** Per address: requests and calls of the API a minute, matches an hour, joins a minute. */
  requests: number;
  apiRequests: number;
  creations: number;
  joins: number;
  /** Per address in ten minutes: wrong codes, keys and credentials; then join codes of no workshop. */
  wrongSecrets: number;
  wrongCodes: number;
  /** What one participant of a workshop does a minute. */
  commands: number;
  /** Per address: new sockets a minute, and open ones at a time; then open ones in total. */
  connections: number;
  socketsPerAddress: number;
  sockets: number;
  /** Packets in ten seconds. */
  packetsPerSocket: number;
  packetsPerAddress: number;
  /** Stored matches and workshops in total. */
  matches: number;
  workshops: number;
  /** Rehearsals that go on at a time. */
  rehearsals: number;
  /** Prints that have to be made, per address and hour; then how many may wait in total. */
  prints: number;
  printQueue: number;
}>;

const limit = (defaultValue: number) => wholeNumber(0, 1_000_000_000, defaultValue);

/** The environment variables of the limits. */
export const limitVariables = {
  LIMIT_REQUESTS: limit(20_000),
  LIMIT_API_REQUESTS: limit(3000),
  LIMIT_CREATIONS: limit(300),
  LIMIT_JOINS: limit(600),
  LIMIT_WRONG_SECRETS: limit(60),
  LIMIT_WRONG_CODES: limit(600),
  LIMIT_COMMANDS: limit(120),
  LIMIT_CONNECTIONS: limit(3000),
  LIMIT_SOCKETS_PER_ADDRESS: limit(1000),
  LIMIT_SOCKETS: limit(5000),
  LIMIT_PACKETS_PER_SOCKET: limit(600),
  LIMIT_PACKETS_PER_ADDRESS: limit(30_000),
  LIMIT_MATCHES: limit(50_000),
  LIMIT_WORKSHOPS: limit(2000),
  LIMIT_REHEARSALS: limit(4),
  LIMIT_PRINTS: limit(100),
  LIMIT_PRINT_QUEUE: limit(30),
};

/** What a limit of the configuration comes to: 0 means that there is none. */
export const atMost = (value: number): number => (value === 0 ? Number.POSITIVE_INFINITY : value);
