/** Whether there is a newer version of Countersign. */
export const updates = {
  'core.updates.off': 'Checking for newer versions is turned off.',
  'core.updates.noFeed':
    'This version of Countersign doesn’t come with an address to check. Enter one in the settings.',
  'core.updates.none': 'No newer version is known.',
  'core.updates.noRelease': '{hostname} doesn’t say which version is the newest.',
  'core.updates.otherHost':
    '{hostname} leads to a page on another website, so Countersign doesn’t show it.',
} as const
