/** Defines what is built from what: one target per host, each in its own folder below out/. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { importsOnly, isBuiltin, nameWords } from './build-chunks.mjs'
import { compileCli } from './compile-cli.mjs'
import { drawPanelIcon, drawTrayIcons } from './package/tray-icons.mjs'
import { compileWording, wordingFor } from './wording-plugin.mjs'

/**
 * @typedef {object} Target
 * @property {readonly string[]} inputs folders and files whose content the result depends on
 * @property {readonly string[]} results files that are there after a build, below out/<name>/
 * @property {(root: string, outDir: string) => import('vite').InlineConfig[]} configs
 * @property {(outDir: string, place: string) => void} [finish] with what depends on this Node; `place`
 *   is where the folder will be
 * @property {(root: string, outDir: string) => Promise<void>} [draw] pictures
 */

/** @typedef {'renderer' | 'electron' | 'cli'} TargetName */

const packageJson = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/**
 * Bundles leave these out, because they are native or read files next to them. package.json lists
 * them, since the product packs its `dependencies` and not its `devDependencies`.
 * @type {readonly string[]}
 */
export const external = ['electron', ...Object.keys(packageJson.dependencies)]

/**
 * The address that builds check for newer versions, if the user wants that.
 * @type {string | null}
 */
const releaseFeed = packageJson.releaseFeed ?? null
if (releaseFeed !== null && !/^https:\/\/[^/]/.test(releaseFeed)) {
  throw new Error('releaseFeed in package.json is an https address, or null.')
}

/** Passes it to the code of every build. See shared/release-feed.ts. */
const define = { __RELEASE_FEED__: JSON.stringify(releaseFeed) }

const everywhere = [
  'shared',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
  'scripts/targets.mjs',
  'scripts/notices.mjs',
  'scripts/wording-plugin.mjs',
  'scripts/pseudo-locale.mjs',
  'scripts/licenses',
]

const drawing = [
  'electron/resources/icon.svg',
  'scripts/package/icons.mjs',
  'scripts/package/tray-icons.mjs',
]

const compiling = ['scripts/compile-cli.mjs', 'scripts/keep-compiled.mjs']

/**
 * Selects what is built instead of the real messages. The pseudo-locale reveals what is missing
 * from the catalog, and keys show translators the name of each text.
 */
export const wordsKind = process.env.COUNTERSIGN_WORDS

/** Every build comes with a list of whose code it contains. */
export const noticesFile = 'third-party-notices.txt'

/** Both hosts run the server in a process of its own. */
const practiceServer = 'server/practice/practice-server.ts'

/** The server hashes passwords in this thread. */
const hashWorker = 'server/hash-worker.ts'

/** This process reads files from strangers, apart from the one that holds the vault. */
const importProgram = 'core/imports/import-program.ts'

/** @typedef {import('vite').Rolldown.CodeSplittingGroup} ChunkGroup */

/**
 * Every file costs a command half a millisecond, so there is one for what the program itself loads,
 * one for what a command on the vault needs, and one for the vault.
 * @param {string} root
 * @returns {ChunkGroup[]}
 */
function commandChunks(root) {
  const isOneOf = (/** @type {string[]} */ ...files) => {
    const paths = files.map(file => join(root, file))
    return (/** @type {string} */ module) => paths.includes(module)
  }
  return [
    { name: 'program', tags: ['$initial'], priority: 3 },
    { name: 'command', test: isOneOf('cli/vault-session.ts', 'cli/commands/code.ts'), priority: 2 },
    { name: 'vault', test: isOneOf('core/start.ts'), priority: 1 },
  ]
}

/** @type {Record<TargetName, Target>} */
export const targets = {
  renderer: {
    inputs: ['renderer', ...everywhere],
    results: ['index.html', 'quick/index.html', noticesFile],
    // There are two builds, because what the pages share must not enlarge what either loads first.
    configs: (root, outDir) => [
      rendererConfig(root, outDir, 'index.html'),
      rendererConfig(root, outDir, 'quick/index.html'),
    ],
  },
  electron: {
    inputs: ['electron', 'core', 'server', ...drawing, ...everywhere],
    results: [
      'main.js',
      'preload.cjs',
      'practice-server.js',
      'import.js',
      'tray/tray.png',
      noticesFile,
    ],
    configs: (root, outDir) => [
      nodeConfig(root, outDir, {
        main: 'electron/main.ts',
        'practice-server': practiceServer,
        import: importProgram,
      }),
      preloadConfig(root, outDir),
    ],
    draw: (root, outDir) => drawTrayIcons(root, join(outDir, 'tray')),
  },
  cli: {
    inputs: ['cli', 'core', 'server', ...compiling, ...drawing, ...everywhere],
    results: [
      'countersign.js',
      'main.cjs',
      'main.cjs.compiled',
      'qr-worker.js',
      'practice-server.js',
      'import.js',
      'hash-worker.js',
      'tray.argb',
      noticesFile,
    ],
    configs: (root, outDir) => [
      nodeConfig(root, outDir, { countersign: 'cli/countersign.ts' }),
      asCommonJs(nodeConfig(root, outDir, { main: 'cli/main.ts' }, commandChunks(root))),
      nodeConfig(root, outDir, {
        'qr-worker': 'core/qr/qr-worker.ts',
        'practice-server': practiceServer,
        import: importProgram,
        'hash-worker': hashWorker,
      }),
    ],
    draw: drawPanelIcon,
    finish: compileCli,
  },
}

/**
 * @param {string} root
 * @param {string} outDir
 * @param {string} page below renderer/
 * @returns {import('vite').InlineConfig}
 */
function rendererConfig(root, outDir, page) {
  return {
    ...quiet,
    root: join(root, 'renderer'),
    base: './',
    plugins: [compileWording(wordingFor(wordsKind)), react()],
    // The host replaces it with a fresh nonce for every page that it serves.
    html: { cspNonce: '__CSP_NONCE__' },
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'chrome120',
      // The policy forbids data: scripts, styles, and wasm, so files must stay files.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4096,
      rolldownOptions: {
        input: join(root, 'renderer', page),
        // What loads at once compresses best as one script, however much of it later parts share.
        output: {
          codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
          chunkFileNames: nameWords('assets/'),
        },
      },
    },
  }
}

/**
 * Builds ES modules for Node that bundle everything but `external`.
 * @param {string} root
 * @param {string} outDir
 * @param {Record<string, string>} entries
 * @param {ChunkGroup[]} [chunks] modules that share a file with all that they import
 * @returns {import('vite').InlineConfig}
 */
export function nodeConfig(root, outDir, entries, chunks = []) {
  return {
    ...quiet,
    root,
    publicDir: false,
    plugins: [
      compileWording(wordingFor(wordsKind)),
      importsOnly(name => name.startsWith('node:') || isExternal(name)),
    ],
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([name, file]) => [name, join(root, file)]),
        ),
        external: name => isExternal(name) || isBuiltin(name),
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: nameWords(''),
          codeSplitting: { groups: chunks },
        },
      },
    },
  }
}

/**
 * Builds CommonJS, which `cli/load-compiled.ts` loads. Later imports become `require`, because
 * `import()` would need the loader for ES modules.
 * @param {import('vite').InlineConfig} config of `nodeConfig`
 * @returns {import('vite').InlineConfig}
 */
function asCommonJs(config) {
  const rolldownOptions = config.build?.rolldownOptions
  const output = {
    ...rolldownOptions?.output,
    format: /** @type {const} */ ('cjs'),
    entryFileNames: '[name].cjs',
    chunkFileNames: nameWords('', 'cjs'),
    dynamicImportInCjs: false,
  }
  return { ...config, build: { ...config.build, rolldownOptions: { ...rolldownOptions, output } } }
}

/**
 * Builds one CommonJS file, because a sandboxed preload can neither be an ES module nor require a
 * file next to it.
 * @param {string} root
 * @param {string} outDir
 * @returns {import('vite').InlineConfig}
 */
function preloadConfig(root, outDir) {
  return {
    ...quiet,
    root,
    publicDir: false,
    plugins: [importsOnly(name => name === 'electron')],
    ssr: { target: 'node', noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'chrome120',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: { preload: join(root, 'electron/preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  }
}

/** @type {import('vite').InlineConfig} */
const quiet = { configFile: false, envDir: false, logLevel: 'warn', mode: 'production', define }

/** @param {string} name */
function isExternal(name) {
  return external.some(known => name === known || name.startsWith(`${known}/`))
}
