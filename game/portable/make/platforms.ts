import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** A system that the folder is made for, and the package that holds its Node.js. */
export type Platform = Readonly<{
  /** As Node.js names it: “win32-x64” is “win-x64”. */
  name: string;
  packageName: string;
  version: string;
  /** Of the program, inside the package and in the folder. */
  program: Readonly<{ inPackage: string; name: string }>;
  /** What starts it: a file of ../files, its name in the folder, and how its lines end. */
  texts: readonly Readonly<{ from: string; to: string; lineEnd: "\r\n" | "\n"; mark: "" | "\ufeff" }>[];
}>;

const manifest = z.object({ optionalDependencies: z.record(z.string(), z.string()) });
const nodePackage = /^node-(?:bin-)?((?:win|linux|darwin)-(?:x64|arm64))$/;

/** All platforms whose Node.js the project names, from `root`/package.json. */
export function platforms(root: string): readonly Platform[] {
  const { optionalDependencies } = manifest.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  return Object.entries(optionalDependencies).flatMap(([packageName, version]) => {
    const name = nodePackage.exec(packageName)?.[1];
    return name === undefined ? [] : [{ name, packageName, version, ...filesOf(name) }];
  });
}

function filesOf(name: string): Pick<Platform, "program" | "texts"> {
  if (!name.startsWith("win-")) {
    return {
      program: { inPackage: "bin/node", name: "node" },
      texts: [{ from: "start.sh", to: "start.sh", lineEnd: "\n", mark: "" }],
    };
  }
  return {
    program: { inPackage: "bin/node.exe", name: "node.exe" },
    texts: [
      // cmd.exe reads it in whatever code page the machine has: it holds ASCII alone, and no mark.
      { from: "start.cmd", to: "Quartett starten.cmd", lineEnd: "\r\n", mark: "" },
      // The mark tells every editor of Windows that it is UTF-8.
      { from: "LIESMICH.txt", to: "LIESMICH.txt", lineEnd: "\r\n", mark: "\ufeff" },
    ],
  };
}
