/** What no page asks the device for. */
const forbidden = [
  ...["accelerometer", "camera", "display-capture", "encrypted-media", "geolocation", "gyroscope", "magnetometer"],
  ...["microphone", "midi", "payment", "picture-in-picture", "publickey-credentials-get", "usb", "xr-spatial-tracking"],
];
/** What a screen needs that a whole room looks at. */
const ofWholeScreen = ["fullscreen", "screen-wake-lock"];

/** The beamer's page, a match on the wall, and a guide that somebody leads by. */
const wholeScreenPages = [/^\/w\/[^/]+\/beamer\/?$/i, /^\/m\/[^/]+\/?$/i, /^\/anleitungen\/guide\/[^/]+\/leiten\/?$/i];

/** Whether a document that was loaded from this path may fill the screen, and keep it on. */
export const isWholeScreenPage = (pathname: string): boolean => wholeScreenPages.some((page) => page.test(pathname));

/** The header Permissions-Policy of a document at this path: from the server, and from the service worker in its place. */
export const permissionsPolicyOf = (pathname: string): string =>
  [
    ...forbidden.map((permission) => `${permission}=()`),
    ...ofWholeScreen.map((permission) => `${permission}=${isWholeScreenPage(pathname) ? "(self)" : "()"}`),
  ].join(", ");
