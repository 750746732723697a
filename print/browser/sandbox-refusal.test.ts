import { expect, test } from "vitest";
import { refusesSandbox } from "./sandbox-refusal.ts";

const failed = (stderr: string) =>
  new Error(
    `Failed to launch the browser process:  Code: null\n\nstderr:\n${stderr}\n\nTROUBLESHOOTING: https://pptr.dev/troubleshooting`,
  );

// As Debian's Chromium 150 said it; times and processes are left out.
test.each([
  [
    "Docker forbids namespaces",
    "[ERROR:content/browser/zygote_host/zygote_host_impl_linux.cc:128] No usable sandbox! If this is a Debian system, please install the chromium-sandbox package to solve this problem.",
  ],
  [
    "Podman forbids chroot to who has no capabilities",
    'Check failed: sys_chroot("/proc/self/fdinfo/") == 0\n[FATAL:content/browser/zygote_host/zygote_host_impl_linux.cc:221] Check failed: . : No such file or directory (2)',
  ],
  [
    "a filter says that there is no such call",
    "[FATAL:sandbox/linux/services/credentials.cc:137] Check failed: . : Function not implemented (38)",
  ],
])("%s", (_, stderr) => {
  expect(refusesSandbox(failed(stderr))).toBe(true);
});

test.each([
  "error while loading shared libraries: libnss3.so: cannot open shared object file",
  "chrome_crashpad_handler: --database is required",
  "",
])("other failures are none of the sandbox: %j", (stderr) => {
  expect(refusesSandbox(failed(stderr))).toBe(false);
});
