/** A blank in place of a soft hyphen where no line breaks: the pen has not moved after it. */
const idleHyphen =
  /\/Span\s*<<\/ActualText <feff00ad>\s*>>\s*BDC\s+(-?[\d.]+ -?[\d.]+ Td\s+)?<[\da-f]{4}> Tj\s+EMC\s+0 0 Td\b/gi;

/**
 * Takes the soft hyphens that hyphenate nothing out of a page's content. Chromium draws each as a blank, and readers that
 * do not look for its replacement text find a space inside the word.
 */
export const dropIdleHyphens = (content: string): string => content.replace(idleHyphen, (_, move = "") => move);

/** Where a line breaks, the blank is followed by a real hyphen in a text of its own. */
const hyphen =
  /\/Span\s*<<\/ActualText <feff00ad>\s*>>\s*BDC\s+((?:-?[\d.]+ -?[\d.]+ Td\s+)?)<[\da-f]{4}> Tj\s+EMC\s+ET\s+(BT\s+[^\n]+ Tf\s+[^\n]+ Tm\s+<[\da-f]{4}> Tj\s+ET\b)/gi;

/** Says of the hyphens at line ends that they are soft: a reader joins what they part. */
export const softenHyphens = (content: string): string =>
  content.replace(hyphen, "$1ET\n/Span <</ActualText <FEFF00AD>>> BDC\n$2\nEMC");
