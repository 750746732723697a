/** Which way imports run: cards <- rules <- bots <- server | web, cards <- workshop-guides <- print <- server. */
const folders = "^(cards|game/protocol|game/rules|game/bots|game/server|game/web|print|workshop-guides|tests)/";

/** `from` may import from itself and from `allowed`; the message says what to do instead. */
const arrow = (from, allowed, why) => ({
  name: `${from.replace(/\W+/g, "-")}-imports-only-${allowed.join("-").replace(/\W+/g, "-") || "itself"}`,
  comment: why,
  severity: "error",
  from: { path: `^${from}/`, ...(from === "game/web" ? { pathNot: "^game/web/(build/|vite\\.config\\.ts)" } : {}) },
  to: { path: folders, pathNot: `^(${[from, ...allowed].join("|")})/` },
});

module.exports = {
  forbidden: [
    arrow("cards", [], "cards/ says what the cards say and imports nothing of ours; hand the rest in as arguments."),
    arrow(
      "game/protocol",
      [],
      "The protocol is shared by server and web app; it holds plain types and imports nothing.",
    ),
    arrow("game/rules", ["cards"], "Rules are pure: they know cards, but no server, page, printer or protocol."),
    arrow("game/bots", ["game/rules", "cards"], "Bots see what a seat sees: rules and cards, nothing else."),
    arrow("workshop-guides", ["cards"], "Guides name cards by id; they know neither print nor game."),
    arrow("print", ["cards", "workshop-guides"], "Printing works without the game; move what both need to cards/."),
    arrow(
      "game/web",
      ["game/protocol", "game/rules", "game/bots", "cards"],
      "The browser never sees server code, not even its types: what both need to say belongs in game/protocol/.",
    ),
    arrow(
      "game/server",
      ["game/protocol", "game/rules", "game/bots", "cards", "print", "workshop-guides"],
      "The server never imports the web app: it serves what the build has made of it.",
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
        path: "^(game/(rules|protocol|bots|web)/|cards/(face|schema)/|cards/deck\\.ts)",
        pathNot: "\\.test\\.tsx?$|^game/web/(build/|vite\\.config\\.ts)",
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
