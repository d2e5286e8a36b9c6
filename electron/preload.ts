/**
 * Puts the bridge into the page. It imports only types from the contract, so this file stays tiny.
 */
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Bridge, EventMessage } from '../shared/contract.ts'

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  onEvent(listener) {
    const forward = (_event: IpcRendererEvent, message: EventMessage) => listener(message)
    ipcRenderer.on('event', forward)
    ipcRenderer.send('listening')
    // `off` returns ipcRenderer itself, which the page must not get.
    return () => void ipcRenderer.off('event', forward)
  },
}

contextBridge.exposeInMainWorld('countersign', bridge)
