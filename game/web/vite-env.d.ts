/// <reference types="vite/client" />

// See build/built-deck-plugin.ts.
declare module "virtual:built-deck" {
  export const builtReference: import("../protocol/public-match.ts").DeckReference;
}
declare module "virtual:first-rounds" {
  export const firstRounds: readonly string[];
}
