const hourInMs = 60 * 60 * 1000;

/** Deletes what has been kept long enough, now and every hour. Returns what ends that; a failure is tried again. */
export async function sweepRegularly(
  deleteExpired: () => Promise<unknown>,
  onError: (error: unknown) => void,
): Promise<() => void> {
  const sweep = () => deleteExpired().then(() => undefined, onError);
  await sweep();
  const sweeping = setInterval(sweep, hourInMs);
  sweeping.unref();
  return () => clearInterval(sweeping);
}
