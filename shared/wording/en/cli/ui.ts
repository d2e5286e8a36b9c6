/** `countersign ui`: the command, and the pages that stand alone. */
export const ui = {
  'cli.ui.summary': 'open Countersign in your browser',
  'cli.ui.description': 'Open Countersign in the browser on this computer, until you stop it.',
  'cli.ui.argument.files':
    'backups or exports of other apps to look at; nothing is added before you say so',
  'cli.ui.option.port': 'the port to use; 0 for any free one',
  'cli.ui.option.noOpen': 'don’t open the browser',
  'cli.ui.option.window':
    'open a window of its own in Chromium, Chrome, Edge, or Brave, and stop when it’s closed',
  'cli.ui.option.hidden':
    'start without a window, and open it from the system tray; without a tray, the window opens',
  'cli.ui.option.untilClosed': 'stop a minute after the tab is closed',
  'cli.ui.option.plainAddress': 'use a numeric address, for browsers that can’t find the other one',
  'cli.ui.help.address':
    'The address opens Countersign once, in one browser tab on this computer. For a fresh address, press Enter: it closes the tab that was open.',
  'cli.ui.help.safari':
    'Safari can’t find the address. Use Chrome, Edge, or Firefox, or add --plain-address.',
  'cli.ui.passphraseInWindow': 'error: Countersign asks for the passphrase in the browser',
  'cli.ui.notBuilt': 'The window isn’t built yet. Run `npm run build`.',
  'cli.ui.open': 'Countersign is open at {url}',
  'cli.ui.plainPort': 'With --plain-address, the port is random. Leave --port out.',
  'cli.ui.notOpenedYet':
    'The browser hasn’t opened Countersign yet. Open the address above yourself.',
  'cli.ui.noWindow':
    'No browser on this computer can give Countersign a window of its own, so it opens in a tab instead.',
  'cli.ui.browserFailed': 'The browser couldn’t be opened. Open the address above yourself.',
  'cli.ui.keys': 'Press Enter for a fresh address, or Ctrl+C to stop.',
  'cli.ui.closedTab': 'A tab was open under an earlier address. It’s closed now.',
  'cli.ui.intruder':
    '{what, select, usedLink {Someone followed an address that was already used. Countersign refused it.} other {Another user of this computer tried to open Countersign. Countersign refused it.}}',
  'cli.ui.portTaken': 'Port {port} is in use. Choose another one, or leave --port out.',
  'cli.ui.portNotAllowed':
    'This system doesn’t allow port {port}. Choose another one, or leave --port out.',
  'cli.ui.runsAlready': 'Countersign is already running. Its window is in front now.',
  'cli.ui.noShortcut': 'Windows couldn’t write the shortcut {path}.',
  'cli.ui.notThisPage': 'This page can no longer use Countersign. Open a fresh link.',
  'cli.ui.onlyRead': 'Files can only be read.',
  'cli.ui.readHasBody': 'A request that reads can’t have a body.',
  'cli.ui.notJson': 'Calls must be in JSON.',
  'cli.ui.badJson': 'The call isn’t valid JSON.',
  'cli.ui.callTooLarge': 'A call can hold at most {size}.',
  'cli.ui.callTooSlow': 'The call didn’t arrive in time.',

  'cli.ui.page.opening': 'Opening Countersign…',
  'cli.ui.page.otherBrowser': 'Open Countersign in another browser',
  'cli.ui.page.otherBrowser.why':
    'This browser may not find Countersign. Safari, for example, asks the network for an address that is on this computer.',
  'cli.ui.page.otherBrowser.how':
    'Open the address from the terminal in Chrome, Edge, or Firefox, or start <code>{command}</code>.',
  'cli.ui.page.noJavaScript': 'Countersign needs JavaScript, and it’s turned off in this browser.',
  'cli.ui.page.startAgain': 'Countersign needs a fresh link',
  'cli.ui.page.startAgain.why':
    'A link opens Countersign once, in one tab, so that nobody else can follow it. This one was already used, or there was none.',
  'cli.ui.page.startAgain.how':
    'For a fresh link, press Enter in the terminal where Countersign runs, or start <code>{command}</code> again. A fresh link closes the tab that is open now.',
  'cli.ui.page.otherAddress': 'Countersign has another address',
  'cli.ui.page.otherAddress.why':
    'Countersign gets a new address each time it starts, so that no other program on this computer can get in between.',
  'cli.ui.page.otherAddress.how':
    'You’ll find the address in the terminal where Countersign runs. Press Enter there for a fresh one.',
} as const
