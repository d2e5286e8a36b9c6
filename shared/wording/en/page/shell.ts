/** What the window says of the computer around it. */
export const shell = {
  'shell.sections': 'On this page',
  'shell.clipboardClears': 'Clearing the clipboard',
  'shell.presenting': 'Codes hidden',
  'shell.presenting.end': 'Codes hidden: end presentation mode',
  'shell.presenting.command': 'Presentation mode: hide all codes',
  'shell.demo': 'Demo',
  'shell.demo.hint':
    'These entries are invented. Your own vault isn’t touched, and everything here is removed when the demo stops.',
} as const
