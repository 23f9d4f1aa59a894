#!/usr/bin/env node
// The command line. Everything it does lives in ../cli, one command a file.
import { main } from '../cli/main.mjs';

// `process.exit` would cut off what a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2));
