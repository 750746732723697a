import { basename, dirname, relative } from "node:path";
import type { Plugin } from "vite";
import { type Finding, formatFinding } from "../../../../cards/load/finding.ts";
import { readAllCatalogues } from "./all-catalogues.ts";
import { compileCatalogue } from "./compile-catalogue.ts";
import { readCatalogue } from "./read-catalogue.ts";

/**
 * Lets modules import catalogues, texts/<language>/<room>.yaml: each is compiled, so that no parser of messages reaches
 * a browser. A build is refused with everything that is wrong in any of them.
 */
export function textsPlugin(root: string): Plugin {
  let isBuild = false;
  return {
    name: "quartett-texts",
    configResolved({ command }) {
      isBuild = command === "build";
    },
    buildStart() {
      if (!isBuild) return;
      const { findings } = readAllCatalogues(root);
      if (findings.length > 0) this.error(findings.map(formatFinding).join("\n"));
    },
    load(id) {
      if (!id.endsWith(".yaml")) return undefined;
      const findings: Finding[] = [];
      const catalogue = readCatalogue(root, relative(root, id), findings);
      if (catalogue === undefined) return this.error(findings.map(formatFinding).join("\n"));
      this.addWatchFile(id);
      return { code: compileCatalogue(catalogue, basename(dirname(id))), moduleType: "js" };
    },
  };
}
