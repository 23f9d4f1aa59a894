#!/usr/bin/env node
// The command line; its code is in ../cli.
import { main } from '../cli/main.ts';

// Not `process.exit`, which would drop output that a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2));
