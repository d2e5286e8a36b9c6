/**
 * Installs what the project needs and the machine lacks. Every command in package.json begins with
 * it, and it does nothing if all is in place. It is plain Node without dependencies.
 */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser, findFirefox, findHeadlessShell, isDebiansBrowser } from './browser-path.mjs'
import {
  buildKeytar,
  installModules,
  isInstalled,
  keytarBinary,
  loadsKeytar,
  lockHash,
  readStamp,
  runtime,
  writeStamp,
} from './modules.mjs'
import { run } from './run.mjs'
import { lookup, readOsRelease } from './system-lookup.mjs'
import {
  browser,
  compilerCommand,
  hasBrowserPackages,
  installation,
  linuxNeeds,
  managerOf,
  missing,
  postgres,
  secondBrowser,
} from './system-needs.mjs'
import { findPostgres } from './test-services.mjs'

/** The tests run quicker with it, and run without it as well, so nobody is told if it is missing. */
const headlessShell = 'chromium-headless-shell'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Ends the process if nothing can run: with too old a Node, or without packages. It reports
 * anything else that is missing and continues.
 * @param {{ forTests?: boolean, forWalk?: boolean }} [options] whether to bring what only the tests need,
 *   too, and what only the walk over the desktop does
 */
export function setUp({ forTests = false, forWalk = false } = {}) {
  requireNode()
  const osRelease = process.platform === 'linux' ? readOsRelease() : ''
  const manager = managerOf(osRelease)
  const stamp = readStamp(root)
  // A failed download isn't repeated at every start. Instead, the user is told the command.
  const tried = stamp?.tried ?? []
  const wanted = whatIsMissing({ forTests, forWalk }).filter(need => !tried.includes(need.what))
  const installable = wanted.filter(need => !isBrowser(need) || hasBrowserPackages(osRelease))
  if (installable.length > 0 && manager === 'apt') {
    installByApt(installation('apt', installable).packages)
  }
  const wantsShell = forTests && manager === 'apt' && isDebiansBrowser(findBrowser())
  const lacksShell = wantsShell && findHeadlessShell() === null && !tried.includes(headlessShell)
  // It is installed alone, because a release without this package would install nothing else, too.
  if (lacksShell) installByApt([headlessShell])
  const modules = setUpModules(stamp)
  if (forTests && !tried.includes(browser) && findBrowser() === null) downloadBrowser()
  const missingNow = whatIsMissing({ forTests, forWalk })
  const failed = missingNow.map(need => need.what).filter(what => !tried.includes(what))
  if (lacksShell && findHeadlessShell() === null) failed.push(headlessShell)
  if (modules !== stamp || failed.length > 0) {
    writeStamp(root, { ...modules, tried: [...tried, ...failed] })
  }
  tellWhatIsMissing(missingNow, manager)
}

/** @param {{ what: string }} need */
function isBrowser({ what }) {
  return what === browser || what === secondBrowser
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isEnough = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)
  if (isEnough) return
  console.error(
    `Countersign needs Node 20.19, 22.12 or newer; this is ${process.versions.node}. Get one from https://nodejs.org.`,
  )
  process.exit(1)
}

/** @param {{ forTests?: boolean, forWalk?: boolean }} [wanted] */
function whatIsMissing({ forTests = false, forWalk = false } = {}) {
  if (process.platform !== 'linux') return []
  const has = lookup()
  return missing(linuxNeeds, {
    forTests,
    forWalk,
    compilesKeytar: !existsSync(keytarBinary(root)),
    has: need => {
      if (need.what === browser) return findBrowser() !== null
      if (need.what === secondBrowser) return findFirefox() !== null
      return need.what === postgres ? findPostgres() !== null : has(need)
    },
  })
}

/**
 * The packages of PostgreSQL and Redis would start services at once, and with every start of the
 * system, but the tests start their own. Debian asks policy-rc.d before it starts a service (status
 * 101 means no).
 */
const aptWithoutServices = `
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
  trap 'rm -f $policy' EXIT INT TERM
  printf '#!/bin/sh\\nexit 101\\n' > $policy
  chmod 755 $policy
fi
DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" || exit
for service in postgresql redis-server; do
  case " $* " in *" $service "*) systemctl --quiet disable $service 2>/dev/null ;; esac
done
true`

/** @param {readonly string[]} packages */
function installByApt(packages) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  // `sudo -n` never asks. If it would have to, the user gets the command.
  if (sudo.length > 0 && run('sudo', ['-n', 'true'], { stdio: 'ignore' }) !== 0) return
  console.log(`Installing ${packages.join(', ')} …`)
  /** @param {readonly string[]} args */
  const apt = args => {
    const [command = '', ...rest] = [...sudo, 'sh', '-c', aptWithoutServices, 'apt', ...args]
    return run(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const install = () =>
    apt(['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', 'install', ...packages])
  const lists = '/var/lib/apt/lists'
  const hasLists = existsSync(lists) && readdirSync(lists).some(name => name.endsWith('_Packages'))
  if (hasLists && install() === 0) return
  // There are no package lists yet, or they name versions that are gone.
  if (apt(['update']) === 0) install()
}

/**
 * @param {import('./modules.mjs').Stamp | null} stamp
 * @returns {import('./modules.mjs').Stamp} the same where there was nothing to do
 */
function setUpModules(stamp) {
  const now = { lock: lockHash(root), runtime, tried: stamp?.tried ?? [] }
  const isInPlace = isInstalled(root, stamp, now)
  if (!isInPlace) {
    console.log('Installing the packages of package-lock.json …')
    if (installModules(root) !== 0) {
      console.error('npm ci failed: nothing can run without its packages.')
      process.exit(1)
    }
  }
  const hasKeytar = existsSync(keytarBinary(root))
  const lacking = whatIsMissing().map(need => need.what)
  const keytar = hasKeytar ? 'built' : lacking.join(', ')
  if (isInPlace && stamp?.lock === now.lock && stamp.keytar === keytar) return stamp
  if (!hasKeytar) console.log('Building keytar, the door to the system keychain …')
  const isBuilt = hasKeytar ? loadsKeytar(root) : buildKeytar(root)
  if (!isBuilt) {
    const command = compilerCommand(process.platform)
    console.error(
      'keytar could not be built or loaded: the system keychain cannot be used. Countersign works with a sealed file instead.' +
        (command ? ` It can be built after: ${command}` : ''),
    )
  }
  return { ...now, keytar: isBuilt ? 'built' : keytar }
}

/**
 * If no package provides one, Playwright downloads its own build of Chromium to its cache folder.
 */
function downloadBrowser() {
  console.log('Fetching a Chromium to test with …')
  run(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'])
}

/**
 * @param {readonly import('./system-needs.mjs').Need[]} needs
 * @param {import('./system-needs.mjs').Manager | null} manager
 */
function tellWhatIsMissing(needs, manager) {
  if (needs.length === 0) return
  const names = needs.map(need => need.what).join(', ')
  const hint = manager ? ` To install: ${installation(manager, needs).command}` : ''
  console.error(`Missing: ${names}.${hint}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp({ forTests: process.argv.includes('--for-tests') })
}
