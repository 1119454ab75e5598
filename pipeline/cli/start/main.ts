#!/usr/bin/env node
import { Parts } from './parts.js';

/** The command as it is installed: its parts, with compiled code where there is some. */

const [, , command = ''] = process.argv;
const parts = new Parts('process', command);
// What has failed has not run all that the next one will.
process.on('exit', (code) => {
  if (code < 2) parts.keep();
});
parts.load('command.cjs');
