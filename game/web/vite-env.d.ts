/// <reference types="vite/client" />

// The font packages consist of style sheets without types.
declare module "@fontsource/*";
