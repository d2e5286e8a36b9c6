#!/usr/bin/env node
/** `countersign`: starts the program that stands beside it. */
import { createLoad } from './load-compiled.ts'

// This file has no import statements: those of Node's own modules cost more than the modules.
const { createRequire } = process.getBuiltinModule('node:module')

createLoad(createRequire(import.meta.url))(`${import.meta.dirname}/main.cjs`)
