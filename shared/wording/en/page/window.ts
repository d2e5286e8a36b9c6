export const window = {
  'window.addEntry': 'Add entry',
  'window.home': 'Countersign, show codes',
  'window.search': 'Search entries',
  'window.search.clear': 'Clear search',
  'window.addEntry.tooltip': 'Add an entry ({keys})',
  'window.accounts.tooltip': 'Server accounts ({keys})',
  'window.lock.tooltip': 'Lock ({keys})',
  'window.menu': 'Menu',
  'window.announcements': 'Announcements',
  'window.loadingAccounts': 'Loading the accounts',
  'window.loadingSettings': 'Loading the settings',
  'window.loadingTrash': 'Loading the trash',
  'window.opening': 'Opening Countersign',
  'window.unreachable': 'Countersign isn’t responding',
  'window.title.noAnswer': 'Not responding',
  'window.title.unavailable': 'Codes unavailable',
  'window.quarantined':
    '{count, plural, one {One entry couldn’t be read, so it was left untouched. A newer version of Countersign may be able to read it.} other {# entries couldn’t be read, so they were left untouched. A newer version of Countersign may be able to read them.}}',
  'window.recoveryKeyReminder':
    'Write down your recovery key: it opens your backups when nothing else does.',
  'window.countersign': 'Countersign',
  'window.notStarted': 'Countersign couldn’t start',
  'window.title': '{screen} – Countersign',
  'window.title.welcome': 'Welcome',
  'window.title.locked': 'Locked',
  'window.gone.closed': 'Countersign was closed',
  'window.gone.closed.reopen':
    'Nothing was lost. To open it again, run “countersign ui” in a terminal.',
  'window.gone.closed.otherTab':
    'If it’s already open in another tab, use that one and close this one.',
  'window.gone.startedAgain': 'Countersign was restarted',
  'window.gone.startedAgain.lastTab':
    'This tab is from before the restart. Use the tab that opened last, and close this one.',
  'window.gone.startedAgain.freshLink':
    'For a fresh link, press Enter in the terminal where Countersign runs, or run “countersign ui” again.',
  'window.gone.elsewhere': 'Countersign is open in another tab',
  'window.gone.elsewhere.oneTab':
    'Only one tab can be open at a time. What you had open here continues there.',
  'window.gone.elsewhere.notYou':
    'If you didn’t open another tab, someone else may have. Press Enter in the terminal where Countersign runs: the fresh link closes all other tabs.',
  'window.gone.elsewhere.again': 'Use it here',
  'window.gone.freshLink': 'A fresh link closed this tab',
  'window.gone.freshLink.follow':
    'A fresh link closes the tab that was open before. Follow the link that the terminal shows, and close this tab.',
  'window.gone.serviceWorker': 'Another program could read this page',
  'window.gone.serviceWorker.why':
    'A program that once ran at this address left a service worker in your browser. It would see everything that this page shows, so nothing was opened and nothing was sent.',
  'window.gone.serviceWorker.what':
    'Close this tab, and run “countersign ui” again: it opens at a new address. Or clear this site’s data in your browser’s settings, and try again.',
} as const
