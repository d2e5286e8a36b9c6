import {
  type BrowserWindow,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
} from 'electron'

/**
 * Offers a context menu, because Electron has none. It always contains Paste, because the page
 * accepts a copied picture or link anywhere.
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
