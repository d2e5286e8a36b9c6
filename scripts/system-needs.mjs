/**
 * Lists what the project needs from the system besides Node, and the commands that install what is
 * missing.
 */
/**
 * A need is met if one of `commands` is on the path, or one of `files` exists.
 * @typedef {object} Need
 * @property {string} what in words
 * @property {'run' | 'keytar' | 'tests' | 'walk'} when run: always; keytar: to compile it; tests: by npm
 *   test; walk: by npm run desktop-walk alone
 * @property {readonly string[]} commands
 * @property {readonly string[]} [files] below a folder of libraries or of pkg-config
 * @property {Readonly<Record<string, string>>} packages by package manager
 */

/** browser-path.mjs looks for it, and accepts any of several programs. */
export const browser = 'Chromium'
export const secondBrowser = 'Firefox'

/** Debian puts its programs on no path, but test-services.mjs finds them. */
export const postgres = 'PostgreSQL (to test the server with)'

/** @type {readonly Need[]} */
export const linuxNeeds = [
  {
    what: 'libsecret (the door to the system keychain)',
    when: 'run',
    commands: [],
    files: ['libsecret-1.so.0'],
    packages: {
      apt: 'libsecret-1-0',
      dnf: 'libsecret',
      pacman: 'libsecret',
      zypper: 'libsecret-1-0',
    },
  },
  {
    what: 'the headers of libsecret',
    when: 'keytar',
    commands: [],
    files: ['pkgconfig/libsecret-1.pc'],
    packages: {
      apt: 'libsecret-1-dev',
      dnf: 'libsecret-devel',
      pacman: 'libsecret',
      zypper: 'libsecret-devel',
    },
  },
  {
    what: 'a C++ compiler',
    when: 'keytar',
    commands: ['g++', 'c++', 'clang++'],
    packages: { apt: 'g++', dnf: 'gcc-c++', pacman: 'gcc', zypper: 'gcc-c++' },
  },
  {
    what: 'make',
    when: 'keytar',
    commands: ['make', 'gmake'],
    packages: { apt: 'make', dnf: 'make', pacman: 'make', zypper: 'make' },
  },
  {
    what: 'Python 3',
    when: 'keytar',
    commands: ['python3'],
    packages: { apt: 'python3', dnf: 'python3', pacman: 'python', zypper: 'python3' },
  },
  {
    what: 'GNOME Keyring (a keychain to test with)',
    when: 'tests',
    commands: ['gnome-keyring-daemon'],
    packages: {
      apt: 'gnome-keyring',
      dnf: 'gnome-keyring',
      pacman: 'gnome-keyring',
      zypper: 'gnome-keyring',
    },
  },
  {
    what: 'dbus-daemon',
    when: 'tests',
    commands: ['dbus-daemon'],
    packages: { apt: 'dbus', dnf: 'dbus-daemon', pacman: 'dbus', zypper: 'dbus-1' },
  },
  {
    what: 'dbus-send',
    when: 'tests',
    commands: ['dbus-send'],
    packages: { apt: 'dbus', dnf: 'dbus-tools', pacman: 'dbus', zypper: 'dbus-1-tools' },
  },
  {
    what: 'secret-tool',
    when: 'tests',
    commands: ['secret-tool'],
    packages: {
      apt: 'libsecret-tools',
      dnf: 'libsecret',
      pacman: 'libsecret',
      zypper: 'libsecret-tools',
    },
  },
  {
    what: 'oathtool',
    when: 'tests',
    commands: ['oathtool'],
    packages: { apt: 'oathtool', dnf: 'oathtool', pacman: 'oath-toolkit', zypper: 'oath-toolkit' },
  },
  {
    what: 'Xvfb (a screen to capture)',
    when: 'tests',
    commands: ['Xvfb'],
    packages: {
      apt: 'xvfb',
      dnf: 'xorg-x11-server-Xvfb',
      pacman: 'xorg-server-xvfb',
      zypper: 'xorg-x11-server-Xvfb',
    },
  },
  {
    what: 'Openbox (a window manager to test quick access with)',
    when: 'tests',
    commands: ['openbox'],
    packages: { apt: 'openbox', dnf: 'openbox', pacman: 'openbox', zypper: 'openbox' },
  },
  {
    what: 'xdotool',
    when: 'tests',
    commands: ['xdotool'],
    packages: { apt: 'xdotool', dnf: 'xdotool', pacman: 'xdotool', zypper: 'xdotool' },
  },
  {
    what: 'xclip',
    when: 'tests',
    commands: ['xclip'],
    packages: { apt: 'xclip', dnf: 'xclip', pacman: 'xclip', zypper: 'xclip' },
  },
  {
    what: 'xterm',
    when: 'tests',
    commands: ['xterm'],
    packages: { apt: 'xterm', dnf: 'xterm', pacman: 'xterm', zypper: 'xterm' },
  },
  {
    what: browser,
    when: 'tests',
    commands: [],
    packages: { apt: 'chromium', dnf: 'chromium', pacman: 'chromium', zypper: 'chromium' },
  },
  {
    what: secondBrowser,
    when: 'tests',
    commands: [],
    packages: {
      apt: 'firefox-esr',
      dnf: 'firefox',
      pacman: 'firefox',
      zypper: 'MozillaFirefox',
    },
  },
  {
    what: postgres,
    when: 'tests',
    commands: [],
    packages: {
      apt: 'postgresql',
      dnf: 'postgresql-server',
      pacman: 'postgresql',
      zypper: 'postgresql-server',
    },
  },
  {
    what: 'Redis (to test the server with)',
    when: 'tests',
    commands: ['redis-server'],
    packages: { apt: 'redis-server', dnf: 'redis', pacman: 'valkey', zypper: 'redis' },
  },
  {
    what: 'Xfce’s panel (a tray to walk to)',
    when: 'walk',
    commands: ['xfce4-panel'],
    packages: {
      apt: 'xfce4-panel',
      dnf: 'xfce4-panel',
      pacman: 'xfce4-panel',
      zypper: 'xfce4-panel',
    },
  },
  {
    what: 'ImageMagick (for pictures of the screen)',
    when: 'walk',
    commands: ['import'],
    packages: {
      apt: 'imagemagick',
      dnf: 'ImageMagick',
      pacman: 'imagemagick',
      zypper: 'ImageMagick',
    },
  },
]

const managers = {
  apt: { command: 'apt-get', install: 'apt-get install -y --no-install-recommends' },
  dnf: { command: 'dnf', install: 'dnf install -y' },
  pacman: { command: 'pacman', install: 'pacman -S --needed --noconfirm' },
  zypper: { command: 'zypper', install: 'zypper install -y' },
}

/** @typedef {keyof typeof managers} Manager */

/**
 * Determines the package manager of a Linux system from its /etc/os-release.
 * @param {string} osRelease
 * @returns {Manager | null}
 */
export function managerOf(osRelease) {
  const words = /^ID(?:_LIKE)?=.*$/gm
  const ids = (osRelease.match(words) ?? []).flatMap(line => line.split(/[="\s]+/).slice(1))
  if (ids.some(id => id === 'debian' || id === 'ubuntu')) return 'apt'
  if (ids.some(id => id === 'fedora' || id === 'rhel' || id === 'centos')) return 'dnf'
  if (ids.includes('arch')) return 'pacman'
  if (ids.some(id => id === 'suse' || id.startsWith('opensuse'))) return 'zypper'
  return null
}

/**
 * Ubuntu's browser packages only install a snap, which cannot see other programs' folders. Chromium
 * comes from elsewhere there, and installing Firefox is up to the user.
 * @param {string} osRelease
 */
export function hasBrowserPackages(osRelease) {
  return !/^ID=["']?ubuntu/m.test(osRelease)
}

/**
 * @param {Manager} manager
 * @param {readonly Need[]} needs
 * @returns {{ packages: string[], command: string }} the command as its user would type it
 */
export function installation(manager, needs) {
  const packages = [...new Set(needs.flatMap(need => need.packages[manager] ?? []))]
  return { packages, command: `sudo ${managers[manager].install} ${packages.join(' ')}` }
}

/**
 * Returns the command that installs a compiler where no list of packages helps. The compilers of
 * macOS and Windows come in one piece.
 * @param {NodeJS.Platform} platform
 */
export function compilerCommand(platform) {
  if (platform === 'darwin') return 'xcode-select --install'
  if (platform === 'win32') return 'winget install Microsoft.VisualStudio.2022.BuildTools'
  return null
}

/**
 * @param {readonly Need[]} needs
 * @param {{ forTests: boolean, forWalk?: boolean, compilesKeytar: boolean, has: (need: Need) => boolean }} situation
 */
export function missing(needs, { forTests, forWalk = false, compilesKeytar, has }) {
  const wanted = { run: true, keytar: compilesKeytar, tests: forTests, walk: forWalk }
  return needs.filter(need => wanted[need.when] && !has(need))
}
