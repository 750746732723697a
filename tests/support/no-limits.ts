/** Variables that lift all limits of our server: in tests everybody comes from one address, and faster than people. */
export const noLimits: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...["REQUESTS", "API_REQUESTS", "CREATIONS", "JOINS", "WRONG_SECRETS", "WRONG_CODES", "COMMANDS", "CONNECTIONS"],
    ...["SOCKETS_PER_ADDRESS", "SOCKETS", "PACKETS_PER_SOCKET", "PACKETS_PER_ADDRESS", "MATCHES", "WORKSHOPS"],
  ].map((name) => [`LIMIT_${name}`, "0"]),
);
