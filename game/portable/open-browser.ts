import { spawn } from "node:child_process";

/** Opens an address of ours, without spaces, in the browser of whoever sits here. Where none can be opened nothing happens. */
export function openInBrowser(address: string): void {
  const [program, ...args] = openers[process.platform] ?? ["xdg-open"];
  // The packages for this ask PowerShell on Windows, which locked machines often refuse.
  const child = spawn(program, [...args, address], { stdio: "ignore", detached: true, windowsHide: true });
  child.on("error", () => undefined);
  child.unref();
}

/** The empty argument is the title of a window: `start` would take a first one in quotation marks for it. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  win32: [process.env.ComSpec ?? "cmd.exe", "/d", "/c", "start", ""],
  darwin: ["open"],
};
