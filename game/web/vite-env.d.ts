/// <reference types="vite/client" />

// See build/built-deck-plugin.ts.
declare module "virtual:first-rounds" {
  export const firstRounds: readonly string[];
}
