/** Labels of the menus; the letter behind & opens one from the keyboard. */
export const menu = {
  'desktop.menu.file': '&File',
  'desktop.menu.file.add': '&Add…',
  'desktop.menu.file.lock': '&Lock',
  'desktop.menu.view': '&View',
} as const
