import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";
import { withoutScript } from "./content-plugin.ts";

/** Below this, in bytes, a file fits into one packet anyway. */
const worthIt = 1024;
// The best quality takes ten times as long for a twentieth less.
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/**
 * Puts a .br and a .gz beside every text file of the build, for the server to send instead: compressing at every
 * request would cost it more than its matches do. Comes after whoever lists or writes files.
 */
export function compressPlugin(): Plugin {
  return {
    name: "quartett-compress",
    apply: "build",
    writeBundle: {
      order: "post",
      sequential: true,
      handler({ dir }) {
        if (dir === undefined) return this.error("compressing needs a folder of files");
        for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile() || !/\.(js|css|json|svg|webmanifest)$/.test(entry.name)) continue;
          const path = join(entry.parentPath, entry.name);
          // Only the server reads it.
          if (entry.parentPath === join(dir, withoutScript)) continue;
          const content = readFileSync(path);
          if (content.length < worthIt) continue;
          writeFileSync(`${path}.br`, brotliCompressSync(content, brotliOptions));
          writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
        }
        return undefined;
      },
    },
  };
}
