/** Why quick access can’t type a code into another program. */
export const typing = {
  'core.typing.tab': 'A page in a browser tab can’t type into other programs.',
  'core.typing.flatpak': 'A Flatpak can’t type into other programs.',
  'core.typing.noDesktop': 'Countersign can’t type here because no desktop is running.',
  'core.typing.missing':
    'To type into other programs, Countersign needs {tools}. Install it first.',
  'core.typing.permission':
    'To type into other programs, Countersign needs your permission. In System Settings, under Privacy & Security, allow it under Accessibility and Automation.',
  'core.typing.refused': 'Your system didn’t let {tools} type into the other program.',
  'core.typing.noOther': 'There was no other program to type into.',
  'core.typing.copied': '{why} The code was copied instead.',
  'core.typing.copyIt': '{why} Copy the code instead.',
} as const
