/**
 * A built program loads this first (`node --import`): when it ends, what V8 has compiled of its
 * files is written beside them. V8 remembers where a file lay, and traces of errors tell that: they
 * are to tell COMPILED_PLACE, where the folder is moved to.
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
