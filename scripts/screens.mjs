/**
 * `npm run screens [-- --into <folder>] [--only <words>] [--widths 360,1280] [--looks light,dark]
 * [--language en,de,ar]` draws every screen, pane, and dialog of the window as its tests open them.
 * For each language, look, and width, it also draws a sheet that shows all of them at once. The
 * exit status is 1 if one could not be drawn. `--language keys` draws the keys of the messages
 * instead of their texts, and lists them by screen in `keys.txt`. `--language pseudo` draws the
 * pseudo-locale.
 */
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createServer } from 'vite'
import { buildStale } from './build.mjs'
import { setUp } from './setup.mjs'
import { compileWording } from './wording-plugin.mjs'

const { values } = parseArgs({
  options: {
    into: { type: 'string', default: join(tmpdir(), 'countersign-screens') },
    only: { type: 'string', default: '' },
    widths: { type: 'string', default: '360,1280' },
    looks: { type: 'string', default: 'light,dark' },
    language: { type: 'string', default: 'en' },
  },
})

const languages = values.language.split(',')
if (values.language === 'keys' || values.language === 'pseudo') {
  process.env.COUNTERSIGN_WORDS = values.language
}
setUp({ forTests: true })
await buildStale(['renderer'])
process.env.COUNTERSIGN_TEST_BUILT = '1'
// Vite loads the tests' modules from their place, as Vitest does.
const loader = await createServer({
  root: dirname(dirname(fileURLToPath(import.meta.url))),
  configFile: false,
  envDir: false,
  logLevel: 'error',
  appType: 'custom',
  plugins: [compileWording()],
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
})
try {
  const { drawScreens } = await loader.ssrLoadModule('/test/renderer/draw-screens.ts')
  const isWhole = await drawScreens({
    folder: values.into,
    only: values.only,
    widths: values.widths.split(',').map(Number),
    looks: values.looks.split(','),
    languages,
    onLine: console.log,
  })
  process.exitCode = isWhole ? 0 : 1
} finally {
  await loader.close()
}
