import {
  type BrowserWindow,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
} from 'electron'

/**
 * Offers a menu at a right click, because Electron brings none. Pasting is offered everywhere,
 * because the page takes a copied picture or link wherever it is pasted.
 */
function contextMenuTemplate({
  isEditable,
  selectionText,
  editFlags,
}: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>) {
  const hasSelection = selectionText.trim() !== ''
  const template: MenuItemConstructorOptions[] = []
  if (isEditable) template.push({ role: 'cut', enabled: editFlags.canCut })
  if (isEditable || hasSelection) template.push({ role: 'copy', enabled: editFlags.canCopy })
  template.push({ role: 'paste' })
  if (isEditable) {
    template.push({ type: 'separator' }, { role: 'selectAll', enabled: editFlags.canSelectAll })
  }
  return template
}

export function offerContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const { frame, x, y, menuSourceType } = params
    Menu.buildFromTemplate(contextMenuTemplate(params)).popup({
      window,
      ...(frame && { frame }),
      x,
      y,
      sourceType: menuSourceType,
    })
  })
}
