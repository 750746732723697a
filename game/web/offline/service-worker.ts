import { addPlugins, createHandlerBoundToURL, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { permissionsPolicyOf } from "../../protocol/permissions-policy.ts";

/** Every file of the app with a hash of its content; put in by the build. */
declare const __PRECACHE__: { url: string; revision: string | null; integrity: string }[];

/** The part of ServiceWorkerGlobalScope that is used here: its types and those of pages exclude each other. */
type WorkerScope = Readonly<{
  addEventListener(type: string, listener: (event: WorkerEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: Readonly<{ claim(): Promise<void> }>;
}>;
type WorkerEvent = Readonly<{ data?: unknown; waitUntil(work: Promise<unknown>): void }>;
const scope = self as unknown as WorkerScope;

/** Pages, program, styles and texts; without pictures, icons and fonts everything can still be read and played. */
const isEssential = (url: string): boolean => /\.(html|js|css|json)$/.test(new URL(url).pathname);

// An office's proxy may refuse whole kinds of files: what is not essential is asked for again when it is shown.
addPlugins([
  {
    async handlerDidError({ event, request, error }) {
      if (event.type !== "install" || isEssential(request.url)) return undefined;
      console.warn(`Kept for offline use without ${request.url}: ${error.message}`);
      return new Response(null, { status: 504 });
    },
  },
]);

precacheAndRoute(__PRECACHE__, { cleanURLs: false });

const page = createHandlerBoundToURL("/index.html");
// Every address that is no file is a page of the app, as on the server, with the permissions of that page.
registerRoute(
  new NavigationRoute(
    async (asked) => {
      const { body, status, statusText, headers: kept } = await page(asked);
      const headers = new Headers(kept);
      headers.set("permissions-policy", permissionsPolicyOf(asked.url.pathname));
      return new Response(body, { status, statusText, headers });
    },
    { denylist: [/^\/api\//, /\.\w+$/] },
  ),
);

// The page of a first visit loads what it needs later from here, too.
scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener("message", (event) => {
  if (event.data === "use this version") event.waitUntil(scope.skipWaiting());
});
