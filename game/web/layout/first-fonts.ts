/** ms until text is shown in whatever font there is: reading matters more than standing still. */
const patienceMs = 3000;

/** What fonts.css has of the system's, as wide and high as our own. */
const standIns = ['400 1em "Atkinson stand-in"', '700 1em "Barlow stand-in"'];
const own = [
  '400 1em "Atkinson Hyperlegible Next"',
  '700 1em "Atkinson Hyperlegible Next"',
  '700 1em "Barlow Condensed"',
];

const load = (fonts: readonly string[]) => Promise.all(fonts.map((font) => document.fonts.load(font)));

/**
 * Resolves once text can be shown that stays where it is: at once where the system has a font to stand in for ours, else
 * when ours are there, in time. Never rejects.
 */
export async function firstFonts(): Promise<void> {
  // To look for fonts takes as long as to start the app: in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  try {
    await load(standIns);
  } catch {
    const late = new Promise((resolve) => setTimeout(resolve, patienceMs));
    await Promise.race([load(own).catch(() => undefined), late]);
  }
}
