/**
 * The file that opens the browser. The arguments of a program can be read by every user of a computer,
 * so the browser is given a file that its user alone can read, and that leads on to the launch link.
 */
import { createHash } from 'node:crypto'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { plainStyle } from './start-again-page.ts'

export interface OpeningFile {
  readonly path: string
  remove(): Promise<void>
}

export interface Place {
  readonly env: NodeJS.ProcessEnv
  readonly platform: NodeJS.Platform
  /** A folder that the browser is known to be able to read; null where nothing special is known. */
  readonly browserFolder: string | null
}

/** Throws what the file system throws. */
export async function writeOpeningFile(url: string, place: Place): Promise<OpeningFile> {
  // `mkdtemp` makes a folder of mode 0700.
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

/** The user's own folder for what lasts as long as they are signed in, where there is one. */
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
 * Leads on by itself in browsers that are known to look for names below `localhost` on this computer
 * alone. Others may ask the network for them, and whoever answers there would get the link.
 */
function openingPage(url: string): string {
  const isNamed = new URL(url).hostname.endsWith('.localhost')
  const script = `
const asksNobody = /(Chrome|Chromium|Firefox)\\/\\d/.test(navigator.userAgent)
if (asksNobody || ${!isNamed}) location.replace(${JSON.stringify(url)})
else {
  document.querySelector('h1').textContent = 'Open Countersign in another browser'
  document.getElementById('other').hidden = false
}
`
  const hash = createHash('sha256').update(script).digest('base64')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'">
<title>Countersign</title>
<style>
  ${plainStyle}
</style>
<h1>Opening Countersign …</h1>
<div id="other" hidden>
<p>This browser may not find Countersign: Safari, for one, asks the network for an address that is on
this computer.</p>
<p>Open the address that the terminal shows in Chrome, Edge or Firefox, or start
<code>countersign ui --plain-address</code>.</p>
</div>
<noscript><p>JavaScript is turned off in this browser, and Countersign cannot do without.</p></noscript>
<script>${script}</script>
</html>
`
}
