/** Names the chunks of a build, and checks what they import. */
import { builtinModules } from 'node:module'

/**
 * Names a chunk of the catalog after its part and its language, as `words-page-de-<hash>.js`.
 * @param {string} folder
 * @param {string} [extension]
 */
export function nameWords(folder, extension = 'js') {
  return (/** @type {{ facadeModuleId?: string | null }} */ { facadeModuleId }) => {
    const [, part, language = 'en'] =
      /wording\/parts\/([a-z]+)\.ts(?:\?language=([\w-]+))?$/.exec(facadeModuleId ?? '') ?? []
    const name = part ? `words-${part}-${language}` : '[name]'
    return `${folder}${name}-[hash].${extension}`
  }
}

/** @param {string} name */
export function isBuiltin(name) {
  return name.startsWith('node:') || builtinModules.includes(name)
}

/**
 * Fails the build if the result would import a module that doesn't exist when it runs.
 * @param {(name: string) => boolean} isAllowed
 * @returns {import('vite').Plugin}
 */
export function importsOnly(isAllowed) {
  return {
    name: 'countersign:imports-only',
    generateBundle(_options, bundle) {
      const files = new Set(Object.keys(bundle))
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        const names = [...chunk.imports, ...chunk.dynamicImports]
        const foreign = names.find(name => !files.has(name) && !isAllowed(name) && !isBuiltin(name))
        if (foreign) this.error(`${chunk.fileName} would import ${foreign}, which is not packed`)
      }
    },
  }
}
