/**
 * Loads the program's own files, CommonJS all of them, with what V8 made of them when they were
 * built (`scripts/compile-cli.mjs`): compiling them is a third of what a command takes. V8 looks
 * whether that is of its version and of this length of text, and else compiles as ever. It lies
 * where the program lies, so that whoever can change the one can change the other.
 */
const { readFileSync } = process.getBuiltinModule('node:fs')
const { join } = process.getBuiltinModule('node:path')
const { Script } = process.getBuiltinModule('node:vm')

/** Behind the name of a file. */
const compiledSuffix = '.compiled'

interface Loaded {
  exports: unknown
}

type Run = (
  exports: unknown,
  require: (name: string) => unknown,
  module: Loaded,
  path: string,
  folder: string,
) => void

/** `require`: of packages and of what is Node's. */
export function createLoad(require: NodeJS.Require): (path: string) => unknown {
  const modules = new Map<string, Loaded>()
  return function load(path) {
    const known = modules.get(path)
    if (known) return known.exports
    const module: Loaded = { exports: {} }
    modules.set(path, module)
    const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`
    const script = new Script(text, { filename: path, cachedData: readCompiled(path) })
    const run: Run = script.runInThisContext()
    const folder = join(path, '..')
    const requireFrom = (name: string) =>
      name.startsWith('./') ? load(join(folder, name)) : require(name)
    run.call(module.exports, module.exports, requireFrom, module, path, folder)
    return module.exports
  }
}

function readCompiled(path: string): Buffer | undefined {
  try {
    return readFileSync(`${path}${compiledSuffix}`)
  } catch {
    return undefined
  }
}
