/**
 * Whether a browser did not start because the system grants it no sandbox. Each way of forbidding ends it at another
 * place: no new namespaces (Docker, systemd) at the first check, no chroot within them (Podman) in the helpers.
 */
export function refusesSandbox(error: unknown): boolean {
  return /no usable sandbox|SUID sandbox|sandbox_host|zygote_host|FATAL:sandbox\//i.test(String(error));
}
