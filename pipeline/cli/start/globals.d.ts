/** A name for what the parts are made of: `build.mjs` puts it in. */
declare const BUILD: string;
