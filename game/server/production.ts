/** boardgame.io checks every state in full and tells each refused move on the console, unless it runs in production. */
process.env.NODE_ENV ??= "production";
