/**
 * A built program loads this first (`node --import`). When the program ends, what V8 has compiled
 * of its files is written next to them. V8 records the location of each file, which appears in
 * stack traces, so COMPILED_PLACE names the folder that the program will be moved to.
 */
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import vm from 'node:vm'

/** @type {Map<string, vm.Script>} */
const scripts = new Map()

vm.Script = class extends vm.Script {
  /**
   * @param {string} text
   * @param {vm.ScriptOptions & { filename: string }} options
   */
  constructor(text, options) {
    const { filename } = options
    super(text, {
      ...options,
      filename: join(process.env.COMPILED_PLACE ?? '', basename(filename)),
    })
    scripts.set(filename, this)
  }
}

process.once('exit', () => {
  for (const [file, script] of scripts) writeFileSync(`${file}.compiled`, script.createCachedData())
})
