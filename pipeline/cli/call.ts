import type { Environment } from './environment.js';
import type { Request } from './options/arguments.js';
import type { Terminal } from './output/terminal.js';
import type { ListCache } from './reading/list-cache.js';
import type { ConfigFiles } from './settings/config-files.js';

/** One call of a command: what was asked for, where it is asked, and where the answer goes. */
export interface Call {
  request: Request;
  environment: Environment;
  /** The configs, each read once for the whole command. */
  configs: ConfigFiles;
  terminal: Terminal;
  /** Lists that an earlier run has read, where that is asked. */
  cache?: ListCache;
}
