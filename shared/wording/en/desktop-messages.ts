/** Menus, dialogs, and notifications of the desktop host. */
import { app } from './desktop/app.ts'
import { menu } from './desktop/menu.ts'
import { tasks } from './desktop/tasks.ts'

export const desktopMessages = { ...app, ...menu, ...tasks } as const
