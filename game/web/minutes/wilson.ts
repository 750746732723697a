/** Of a standard normal distribution, for 95 %. */
const z = 1.96;

/**
 * Wilson's range for a share of `count` in `of`: where the true share lies with 95 % confidence, from 0 to 1. It stays
 * inside 0 to 1 and means something for few answers, too. `of` is at least 1.
 */
export function wilson(count: number, of: number): Readonly<{ low: number; high: number }> {
  const share = count / of;
  const middle = share + z ** 2 / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const whole = 1 + z ** 2 / of;
  return { low: Math.max(0, (middle - spread) / whole), high: Math.min(1, (middle + spread) / whole) };
}
