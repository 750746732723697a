import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Deck } from "../../cards/deck.ts";
import { readCardData } from "../../cards/load/card-data.ts";
import { resolveDeck } from "../../cards/load/resolve-deck.ts";

/** The folder workshop-guides/ itself. */
export const realRoot = join(import.meta.dirname, "..");

/** A small guide without a fault, in whose text tests plant theirs. */
export const soundGuide = `---
kind: guide
title: Probe
summary: Ein kleiner Leitfaden.
audience: Alle
groupSize: { min: 2, max: 8 }
minutes: 70
goals: [eins, zwei, drei]
materials: [Karten]
kit: { seats: 4, prints: [{ product: deck, per: table }], things: [{ name: Stift, per: person }] }
room: Ein Tisch
---

## Start

Um 14:30 Uhr kommen Bürger:innen, im Verhältnis 3:1. Zuerst :card[A1].

- [ ] Stühle
- [x] Karten

:::tip
Ruhe bewahren.
:::

## Ablauf

\`\`\`plan
- minutes: 50
  phase: Spiel
  do: Alle spielen **eine** Runde mit :card[M23].
  say: „Los um 9:15!“
  method: Tisch
  material: Karten
- minutes: 20
  phase: Ende
  do: Alle räumen auf.
  say: „Danke.“
  method: Plenum
  material: keines
\`\`\`

## Start

| | Fall 1 |
|---|---|
| **Karte** | |
`;

/** A folder of the form of workshop-guides/ with the given files and the real words; gone after the test. */
export function plantedRoot(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "guides-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const part of ["kinds.yaml", "words"]) cpSync(join(realRoot, part), join(root, part), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** The real cards in every language, by language id. */
export function realDecks(): ReadonlyMap<string, Deck> {
  const { data } = readCardData(join(realRoot, "../cards"));
  return new Map(data?.languages.map(({ language }) => [language, resolveDeck(data, language)]));
}
