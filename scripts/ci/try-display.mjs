/**
 * Shows a page in a window of this computer’s Chromium, and fails if it isn’t drawn. It tests the
 * workflow’s displays without Electron’s binary.
 */
import { chromium } from 'playwright-core'
import { findBrowser } from '../browser-path.mjs'

const isWayland = Boolean(process.env.WAYLAND_DISPLAY)
const isRoot = process.getuid?.() === 0

const executablePath = findBrowser()
if (executablePath === null) throw new Error('There is no Chromium, Chrome, or Edge here.')
const browser = await chromium.launch({
  executablePath,
  headless: false,
  // Chromium refuses to run its sandbox as root.
  chromiumSandbox: !isRoot,
  args: [`--ozone-platform=${isWayland ? 'wayland' : 'x11'}`, '--disable-gpu', '--no-first-run'],
  timeout: 60_000,
})
try {
  const page = await browser.newPage({ viewport: null })
  await page.setContent('<h1>Countersign</h1>')
  // Only a window on a display gets frames to draw.
  const seen = await page.evaluate(`(async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
    return { visibility: document.visibilityState, width: innerWidth, height: innerHeight }
  })()`)
  const display = isWayland ? process.env.WAYLAND_DISPLAY : process.env.DISPLAY
  console.log(`On ${display}: ${JSON.stringify(seen)}`)
  if (seen.visibility !== 'visible' || seen.width === 0) process.exitCode = 1
} finally {
  await browser.close()
}
