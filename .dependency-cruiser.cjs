/**
 * Which way imports run: cards <- mode <- modes/<mode>/rules <- modes/<mode>/bot <- modes.ts <- engine <- server | web,
 * cards <- workshop-guides <- print <- server.
 */
const folders = "^(cards|game/[a-z]+|print|workshop-guides|tests)/";

/** `from` may import from itself and from `allowed`; the message says what to do instead. $1 is the mode's own folder. */
const arrow = (from, allowed, why) => ({
  name: `${from.replace(/\W+/g, "-")}-imports-only-${allowed.join("-").replace(/\W+/g, "-") || "itself"}`,
  comment: why,
  severity: "error",
  from: { path: `^${from}`, ...(from === "game/web/" ? { pathNot: "^game/web/(build/|vite\\.config\\.ts)" } : {}) },
  to: { path: folders, pathNot: `^(${[from.replace("([^/]+)", "$1"), ...allowed].join("|")})` },
});

/** What a mode's table shares with all others: the rooms of the web app that know no mode. */
const sharedRooms = "game/web/(cards|content|controls|layout|play|sounds|storage|styles|texts)/";

module.exports = {
  forbidden: [
    arrow("cards/", [], "cards/ says what the cards say and imports nothing of ours; hand the rest in as arguments."),
    arrow(
      "game/protocol/",
      [],
      "The protocol is shared by server and web app; it holds plain types and imports nothing.",
    ),
    arrow("game/mode/", ["cards/"], "What a mode is, is a leaf: modes and engine both look at it."),
    arrow(
      "game/modes/([^/]+)/rules/",
      ["game/mode/", "game/modes/$1/fixtures/", "cards/"],
      "Rules are pure and each mode an island: they know cards, but no other mode, server, page or protocol.",
    ),
    arrow(
      "game/modes/([^/]+)/bot/",
      ["game/modes/$1/(rules|fixtures)/", "game/mode/", "cards/"],
      "Bots see what a seat sees: rules and cards, nothing else.",
    ),
    arrow(
      "game/modes/([^/]+)/(mode|first-round)\\.ts",
      ["game/modes/$1/(rules|bot)/", "game/modes/$1/texts/debrief-texts\\.ts", "game/mode/", "cards/"],
      "A mode's descriptor is safe for server and browser: it knows rules and bot, no table.",
    ),
    arrow(
      "game/modes/([^/]+)/texts/",
      ["game/modes/$1/rules/", "game/web/texts/"],
      "A mode's texts know nothing but what texts are.",
    ),
    arrow(
      "game/modes/([^/]+)/table/",
      [
        "game/modes/$1/(rules|texts|fixtures)/",
        "game/modes/fixtures/",
        "game/mode/",
        "game/protocol/",
        "cards/",
        sharedRooms,
      ],
      "A mode's table shows its own rules with the shared rooms of the web app; it knows no other mode and no page.",
    ),
    arrow(
      "game/engine/",
      ["game/mode/", "game/modes/fixtures/", "cards/"],
      "The engine plays whatever mode it is handed.",
    ),
    arrow(
      "game/simulation/",
      ["game/mode/", "game/modes/", "game/engine/", "cards/"],
      "The simulation plays rules and bots, without server and pages.",
    ),
    arrow(
      "game/workshop/",
      ["cards/", "game/mode/", "game/protocol/"],
      "What can happen in a workshop is pure: it knows decks, but no server, page or guide.",
    ),
    arrow("workshop-guides/", ["cards/"], "Guides name cards by id; they know neither print nor game."),
    arrow("print/", ["cards/", "workshop-guides/"], "Printing works without the game; move what both need to cards/."),
    arrow(
      "game/web/",
      [
        "game/protocol/",
        "game/mode/",
        "game/modes/",
        "game/engine/",
        "game/workshop/",
        "cards/",
        "workshop-guides/run-sheet\\.ts",
      ],
      "The browser never sees server code, not even its types: what both need to say belongs in game/protocol/.",
    ),
    {
      name: "one-room-knows-the-modes",
      comment: "Pages name no mode: game/web/modes/ finds the one that is asked for.",
      severity: "error",
      from: { path: "^game/web/", pathNot: "^game/web/modes/|\\.test\\.tsx?$" },
      to: { path: "^game/modes/" },
    },
    {
      name: "server-names-no-mode",
      comment: "The server plays what modes.ts lists.",
      severity: "error",
      from: { path: "^game/(server|engine|simulation)/", pathNot: "\\.test\\.ts$|/fixtures/" },
      to: { path: "^game/modes/.+/" },
    },
    arrow(
      "game/server/",
      [
        "game/protocol/",
        "game/mode/",
        "game/modes/",
        "game/engine/",
        "game/workshop/",
        "cards/",
        "print/",
        "workshop-guides/",
      ],
      "The server never imports the web app: it serves what the build has made of it.",
    ),
    arrow(
      "game/portable/",
      ["game/server/", "game/mode/", "game/modes/fixtures/", "cards/fonts/"],
      "The folder that needs no installation packs and starts the server; the server knows nothing of it.",
    ),
    {
      name: "web-build-imports-only-content",
      comment: "The build turns cards and guides into files; it needs nothing of server or print.",
      severity: "error",
      from: { path: "^game/web/(build/|vite\\.config\\.ts)" },
      to: { path: folders, pathNot: "^(game/web|game/protocol|cards|workshop-guides)/" },
    },
    {
      name: "nothing-imports-tests",
      comment: "tests/ holds promises that cross folders; what production code needs does not belong there.",
      severity: "error",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
    {
      name: "no-circle",
      comment:
        "Files that import each other in a circle cannot be read one by one; move the shared part to its own file.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "browser-code-without-node",
      comment: "Rules, protocol, faces and pages run in the browser, where there is no node:.",
      severity: "error",
      from: {
        path: "^(game/(mode|modes|engine|protocol|web|workshop)/|workshop-guides/run-sheet\\.ts|cards/(face|schema)/|cards/deck\\.ts)",
        pathNot: "\\.test\\.tsx?$|/fixtures/|^game/web/(build/|vite\\.config\\.ts)",
      },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
