/** Menus, dialogs, and notifications of the desktop host. */
import { app } from './desktop/app.ts'
import { menu } from './desktop/menu.ts'
import { tray } from './desktop/tray.ts'

export const desktopMessages = { ...app, ...menu, ...tray } as const
