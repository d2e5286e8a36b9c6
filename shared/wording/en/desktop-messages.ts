/** Menus, dialogs and notifications of the desktop host. */
export const desktopMessages = {} as const
