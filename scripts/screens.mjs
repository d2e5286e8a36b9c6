/**
 * `npm run screens [-- --into <folder>] [--only <words>] [--widths 360,1280] [--looks light,dark]
 * [--language en,de,ar] [--all]` draws every screen, pane, and dialog of the window as its tests
 * open them. For each language, look, and width, it also draws a sheet that shows all of them at
 * once, and `index.html` shows all sheets. The exit status is 1 if one could not be drawn.
 * `--all` draws them in three looks, three widths, and four languages, and screens of entries also
 * with none and with 1,000. `--language keys` draws the keys of the messages instead of their
 * texts, and lists them by screen in `keys.txt`. `--language pseudo` draws the pseudo-locale.
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
    widths: { type: 'string' },
    looks: { type: 'string' },
    language: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
})

const usual = values.all
  ? { widths: '360,900,1600', looks: 'light,dark,contrast', language: 'en,de,ja,ar' }
  : { widths: '360,1280', looks: 'light,dark', language: 'en' }
const asked = { ...usual, ...values }
const languages = asked.language.split(',')
if (asked.language === 'keys' || asked.language === 'pseudo') {
  process.env.COUNTERSIGN_WORDS = asked.language
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
    widths: asked.widths.split(',').map(Number),
    looks: asked.looks.split(','),
    languages,
    amounts: values.all,
    onLine: console.log,
  })
  process.exitCode = isWhole ? 0 : 1
} finally {
  await loader.close()
}
