/**
 * Loads the program's own files, which are CommonJS, with the code cache that V8 made of them at
 * the build (`scripts/compile-cli.mjs`), because compiling them is a third of a command's time. V8
 * checks that the cache fits its version and the length of the text, and otherwise compiles as
 * usual. The cache is next to the program, so whoever can change one can change the other.
 */
const { readFileSync } = process.getBuiltinModule('node:fs')
const { join } = process.getBuiltinModule('node:path')
const { Script } = process.getBuiltinModule('node:vm')

/** Appended to the name of a file. */
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

/** `require` loads packages and Node's own modules. */
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
