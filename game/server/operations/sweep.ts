/** A rehearsal is kept for two hours: it is to be gone soon after. */
const interval = 10 * 60 * 1000;

/** Deletes what has been kept long enough, now and every ten minutes. Returns what ends that; a failure is tried again. */
export async function sweepRegularly(
  deleteExpired: () => Promise<unknown>,
  onError: (error: unknown) => void,
): Promise<() => void> {
  const sweep = () => deleteExpired().then(() => undefined, onError);
  await sweep();
  const sweeping = setInterval(sweep, interval);
  sweeping.unref();
  return () => clearInterval(sweeping);
}
