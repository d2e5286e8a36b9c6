import { record } from './record.mjs'

export const Menu = {
  buildFromTemplate: template =>
    Object.assign([...template], {
      popup: ({ window, ...where }) => record('menu.popup', [...template], where),
    }),
  current: null,
  setApplicationMenu(menu) {
    record('Menu.setApplicationMenu', menu)
    Menu.current = menu
  },
}
