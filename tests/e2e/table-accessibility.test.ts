import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { QuartettView } from "../../game/modes/quartett/rules/state.ts";
import type { RettungsrundeView } from "../../game/modes/rettungsrunde/rules/state.ts";
import type { SupertrumpfView } from "../../game/modes/supertrumpf/rules/state.ts";
import { type ArrangedMatch, arrangeMatch, sitDown } from "./arranged-match.ts";
import { faults, speak } from "./audits.ts";
import { type DrivenTable, driveTable } from "./driven-table.ts";
import { languagesInStretches } from "./languages-in-turn.ts";
import { openSite, type Site } from "./open-site.ts";
import { endLearning, layQuartet, playRoundTo, playTricks } from "./table-scripts.ts";

// As many as fit, with names as long as they may be.
const names = [
  "Donaudampfschifffahrtsin",
  "Wilhelmine-Charlotte Bär",
  "WWWWWWWWWWWWWWWWWWWWWWWW",
  "Anna",
  "Øystein",
  "Hans-Jürgen von der Wies",
  "Gül",
  "Maximiliane Oberhubersen",
];

let site: Site;
let player: Page;
let spectator: Page;

beforeAll(async () => {
  site = await openSite();
  [player, spectator] = [await site.newPage(), await site.newPage()];
});

afterAll(() => site?.close());

/** One moment of a match: brings the table to it, and says which page shows it and what must be there then. */
type Moment = Readonly<{ name: string; reach: () => Promise<Page>; shows: string }>;

const press = async (page: Page, selector: string) => {
  await page.waitForSelector(selector);
  // Without a mouse: what lies under it changes with the width of the window.
  await page.$eval(selector, (element) => (element as HTMLElement).click());
};

/** Looks at these moments in the order in which they come. */
function lookAt(moments: readonly Moment[]): void {
  describe.each(moments.map((moment, index) => ({ ...moment, index })))("$name", ({ reach, shows, index }) => {
    let page: Page;
    beforeAll(async () => {
      page = await reach();
      await page.waitForSelector(shows);
    });

    it.each(languagesInStretches(index, moments.length))("has no fault in %s", async (language) => {
      await speak(page, language);
      expect(await page.$(shows)).not.toBeNull();
      expect(await faults(page, index)).toEqual([]);
    });
  });
}

describe("the waiting room", () => {
  const arrange = (count: number) =>
    arrangeMatch(site, names.slice(0, count), { gameName: "rettungsrunde", waits: true, bots: ["easy"] });
  lookAt([
    {
      name: "of the creator, with the desk open",
      shows: ".facilitator-desk[open]",
      reach: async () => {
        await sitDown(player, site, await arrange(7), 0);
        await press(player, ".facilitator-desk summary");
        return player;
      },
    },
    {
      name: "of a late-comer",
      shows: "#name",
      reach: async () => {
        await sitDown(spectator, site, await arrange(1), null);
        return spectator;
      },
    },
  ]);
});

describe("Supertrumpf", () => {
  let match: ArrangedMatch;
  let table: DrivenTable<SupertrumpfView>;
  beforeAll(async () => {
    match = await arrangeMatch(site, names, { setup: { roundCap: 2 } });
    table = await driveTable(site, match);
    await sitDown(spectator, site, match, null);
  });
  afterAll(() => table?.leave());

  lookAt([
    {
      name: "my turn",
      shows: ".value-picker",
      reach: async () => {
        await sitDown(player, site, match, table.view().leader);
        return player;
      },
    },
    {
      name: "a trick, waiting",
      shows: ".own-card + .trick",
      reach: async () => {
        await table.act(table.view().leader, "pickValue", "months");
        return player;
      },
    },
    {
      name: "a card over the table",
      shows: ".card-dialog",
      reach: async () => {
        await press(player, ".play button");
        return player;
      },
    },
    { name: "a trick, for spectators", shows: ".trick-watched .play.best", reach: async () => spectator },
    {
      name: "the learning moment, mine to choose",
      shows: ".trick-choice button:enabled",
      reach: async () => {
        await playTricks(table);
        await sitDown(player, site, match, table.view().learning?.picker ?? null);
        return player;
      },
    },
    {
      name: "the learning moment, somebody else's",
      shows: ".learning-moment .actions button",
      reach: async () => {
        await sitDown(player, site, match, ((table.view().learning?.picker ?? 0) + 1) % names.length);
        return player;
      },
    },
    {
      name: "a trick told in full, its solutions open",
      shows: ".told-card details[open]",
      reach: async () => {
        await table.act(table.view().learning?.picker ?? 0, "pickTrick", 0);
        await player.waitForSelector(".told-card details");
        await player.$$eval(".told-card summary", (all) => {
          for (const summary of all) (summary as HTMLElement).click();
        });
        return player;
      },
    },
    {
      name: "the result",
      shows: ".ranking",
      reach: async () => {
        for (const seat of names.keys()) await table.act(seat, "ready");
        return player;
      },
    },
  ]);
});

describe("Quartett", () => {
  let match: ArrangedMatch;
  let table: DrivenTable<QuartettView>;
  beforeAll(async () => {
    match = await arrangeMatch(site, names, { gameName: "quartett" });
    table = await driveTable(site, match);
    await endLearning(table);
    await sitDown(spectator, site, match, null);
  });
  afterAll(() => table?.leave());

  lookAt([
    {
      name: "my turn",
      shows: "#asked-code",
      reach: async () => {
        await sitDown(player, site, match, table.view().turn);
        return player;
      },
    },
    {
      name: "a code that does not do",
      shows: ".complaint",
      reach: async () => {
        await player.type("#asked-code", "Z99");
        await press(player, ".ask-by-code button");
        return player;
      },
    },
    {
      name: "whom to ask",
      shows: ".ask-whom",
      reach: async () => {
        await press(player, ".missing button");
        return player;
      },
    },
    {
      name: "a story over the table",
      shows: ".quartett-story h3",
      reach: async () => {
        await press(player, ".fan button");
        return player;
      },
    },
    {
      name: "a quartet just laid",
      shows: ".quartett-learning .four-cards",
      reach: async () => {
        await layQuartet(table);
        await player.reload();
        return player;
      },
    },
    {
      name: "a quartet just laid, its causes shown",
      shows: ".causes-list li",
      reach: async () => {
        await press(player, ".causes-behind button");
        return player;
      },
    },
    { name: "a quartet just laid, for spectators", shows: ".quartett-learning", reach: async () => spectator },
    {
      name: "somebody else's turn, after an ask",
      shows: ".quartett-history li",
      reach: async () => {
        await endLearning(table);
        await sitDown(player, site, match, (table.view().turn + 1) % names.length);
        return player;
      },
    },
    { name: "the table, for spectators", shows: ".quartett[data-phase=ask]", reach: async () => spectator },
    {
      name: "the creator's desk, with a code, while the match is paused",
      shows: ".paused",
      reach: async () => {
        await sitDown(player, site, match, 0);
        await press(player, ".facilitator-desk summary");
        await press(player, ".desk-seats button:nth-of-type(2)");
        await player.waitForSelector(".rejoin-code");
        await press(player, ".facilitator-desk .actions button");
        return player;
      },
    },
    {
      name: "the question before the match ends",
      shows: ".confirm-dialog h2",
      reach: async () => {
        await press(player, ".facilitator-desk .actions button:nth-of-type(4)");
        return player;
      },
    },
    {
      name: "the result",
      shows: ".quartett-harvest",
      reach: async () => {
        await press(player, ".confirm-dialog button");
        await player.waitForSelector(".confirm-dialog", { hidden: true });
        await press(player, ".facilitator-desk .actions button");
        await player.waitForSelector(".paused", { hidden: true });
        // A hundred moves later; nobody looks on meanwhile.
        for (const page of [player, spectator]) await page.goto("about:blank");
        while (table.view().phase !== "over") {
          await layQuartet(table);
          await endLearning(table);
        }
        await sitDown(player, site, match, 0);
        return player;
      },
    },
  ]);
});

describe("Rettungsrunde", () => {
  let table: DrivenTable<RettungsrundeView>;
  beforeAll(async () => {
    const match = await arrangeMatch(site, names, {
      gameName: "rettungsrunde",
      setup: { rounds: 3, talkSeconds: 600 },
    });
    table = await driveTable(site, match);
    await sitDown(spectator, site, match, null);
    await sitDown(player, site, match, 0);
  });
  afterAll(() => table?.leave());

  const shownBy = (page: () => Page, name: string, phase: RettungsrundeView["phase"], shows: string): Moment => ({
    name,
    shows: `.rr-${phase} ${shows}`,
    reach: async () => {
      await playRoundTo(table, phase);
      return page();
    },
  });
  lookAt([
    shownBy(() => player, "the diagnosis", "diagnosis", ".rr-choice"),
    {
      name: "the diagnosis, confirmed before one is chosen",
      shows: ".rr-missing",
      reach: async () => {
        await press(player, ".rr-confirm button");
        return player;
      },
    },
    {
      name: "the diagnosis, chosen",
      shows: ".rr-confirm [aria-disabled=true]",
      reach: async () => {
        await press(player, ".rr-choice [type=radio]");
        await press(player, ".rr-confirm button");
        return player;
      },
    },
    shownBy(() => spectator, "the diagnosis, for spectators", "diagnosis", ".rr-causes .rr-tile"),
    shownBy(() => player, "the talk", "talk", ".rr-reveal"),
    {
      name: "the case over the table",
      shows: ".rr-sheet h2",
      reach: async () => {
        await press(player, ".rr-case > button");
        return player;
      },
    },
    {
      name: "the choice of a way out",
      shows: ".rr-measure .rr-choice",
      reach: async () => {
        await press(player, ".rr-sheet button");
        await playRoundTo(table, "measure");
        return player;
      },
    },
    shownBy(() => spectator, "the choice of a way out, for spectators", "measure", ".lead"),
    shownBy(() => player, "the vote", "vote", ".rr-choice"),
    shownBy(() => spectator, "the vote, for spectators", "vote", ".rr-tile"),
    shownBy(() => player, "the run-off", "revote", ".rr-choice"),
    shownBy(() => player, "the debrief", "debrief", ".rr-debrief"),
    shownBy(() => spectator, "the debrief, for spectators", "debrief", ".rr-debrief"),
    shownBy(() => player, "the verdict", "over", ""),
  ]);
});
