/**
 * Creates the file that opens the browser. Every user of a computer can read the arguments of a
 * program, so the browser gets a file that only its user can read, and that leads to the launch
 * link.
 */
import { createHash } from 'node:crypto'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { languageAttributes, say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { plainStyle, sayHtml } from './start-again-page.ts'

export interface OpeningFile {
  readonly path: string
  remove(): Promise<void>
}

export interface Place {
  readonly env: NodeJS.ProcessEnv
  readonly platform: NodeJS.Platform
  /** A folder that the browser can certainly read; null if none is known. */
  readonly browserFolder: string | null
}

/** Throws what the file system throws. */
export async function writeOpeningFile(url: string, place: Place): Promise<OpeningFile> {
  // `mkdtemp` creates a folder with mode 0700.
  const folder = await mkdtemp(path.join(await parentOf(place), 'countersign-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const file = path.join(folder, 'open.html')
    await writeFile(file, openingPage(url), { mode: 0o600, flag: 'wx' })
    return { path: file, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Returns the user's own folder for files that last as long as the login, if there is one. */
async function parentOf({ env, platform, browserFolder }: Place): Promise<string> {
  if (browserFolder !== null) return browserFolder
  const runtime = env.XDG_RUNTIME_DIR
  const hasOne = platform === 'linux' && runtime !== undefined && path.isAbsolute(runtime)
  return hasOne && (await isOwnAlone(runtime)) ? runtime : tmpdir()
}

async function isOwnAlone(folder: string): Promise<boolean> {
  try {
    const { uid, mode } = await stat(folder)
    return uid === process.getuid?.() && (mode & 0o077) === 0
  } catch {
    return false
  }
}

/**
 * Redirects automatically in browsers that are known to look for names below `localhost` on this
 * computer only. Others may ask the network for them, and whoever answers there would get the link.
 */
function openingPage(url: string): string {
  const isNamed = new URL(url).hostname.endsWith('.localhost')
  const script = String.raw`
const asksNobody = /(Chrome|Chromium|Firefox)\/\d/.test(navigator.userAgent)
if (asksNobody || ${!isNamed}) location.replace(${JSON.stringify(url)})
else {
  document.querySelector('h1').textContent = ${JSON.stringify(say('cli.ui.page.otherBrowser'))}
  document.getElementById('other').hidden = false
}
`
  const how = words('cli.ui.page.otherBrowser.how', { command: 'countersign ui --plain-address' })
  const hash = createHash('sha256').update(script).digest('base64')
  return `<!doctype html>
<html ${languageAttributes()}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'">
<title>Countersign</title>
<style>
  ${plainStyle}
</style>
<h1>${say('cli.ui.page.opening')}</h1>
<div id="other" hidden>
<p>${say('cli.ui.page.otherBrowser.why')}</p>
<p>${sayHtml(how)}</p>
</div>
<noscript><p>${say('cli.ui.page.noJavaScript')}</p></noscript>
<script>${script}</script>
</html>
`
}
