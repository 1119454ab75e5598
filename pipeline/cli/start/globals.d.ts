/** A name for what the parts are made of: `build.mjs` puts it in. */
declare const BUILD: string;

/** The name by which parts ask for the thread that was started first: `build-command.mjs` puts it in. */
declare const FIRST_THREAD: string;
