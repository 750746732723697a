/** Capitals are this part of the type size in Barlow Condensed. */
const capitals = 0.7;
/** The least angle a capital takes up for somebody with full sight, in minutes of arc; twice that is read with ease. */
const minAngle = 5;
const ease = 2;

/** The type size in pt that is read with ease from `distance` m. */
export function readableType(distance: number): number {
  const angle = ((minAngle * ease) / 60) * (Math.PI / 180);
  const capitalHeight = distance * 1000 * Math.tan(angle);
  return Math.ceil(((capitalHeight / capitals) * 72) / 25.4);
}
