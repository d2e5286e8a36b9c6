#!/usr/bin/env node
/** Starts the `countersign` program that is next to this file. */
import { createLoad } from './load-compiled.ts'

// This file has no import statements, because importing Node's own modules costs more than loading
// them.
const { createRequire } = process.getBuiltinModule('node:module')

createLoad(createRequire(import.meta.url))(`${import.meta.dirname}/main.cjs`)
