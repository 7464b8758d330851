// Constants that the build puts into the program (and vitest.config.ts into the tests).

/** The version in package.json. */
declare const SITREP_VERSION: string;
/** The lowest version of Node.js that the program runs on, as `22.13`. */
declare const SITREP_NODE_NEEDED: string;
/** Names this build of the program; another build may read briefs differently. */
declare const SITREP_BUILD: string;
