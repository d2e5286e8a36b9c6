import { say } from '../../shared/wording/say.ts'
import { droppedFiles } from '../stores/dropped-files.ts'
import type { Stores } from '../stores/stores.ts'
import { type DropTarget, mayHoldCodes } from './drop-target.ts'

/** Passes dropped data to its target. It must be called while the event is handled. */
export function takeDrop(stores: Stores, target: DropTarget, transfer: DataTransfer): void {
  const { newCodes, view, announcer } = stores
  const files = [...transfer.files]
  const text = transfer.getData('text/plain')
  const areCodes = files.length > 0 ? files.every(mayHoldCodes) : text.trim() !== ''
  const { detailsOf, codesOf } = view.getState()
  const holder = detailsOf ?? codesOf

  if (target === 'nobody') announcer.getState().announce(say('notices.drop.closeFirst'))
  else if (target === 'codes') newCodes.getState().takeDropped(files, text)
  else if (target === 'codes-of' && areCodes && holder !== null) {
    newCodes.getState().open(holder)
    newCodes.getState().takeDropped(files, text)
  } else if (target === 'codes-of') announcer.getState().announce(say('notices.drop.onlyCodes'))
  else if (target === 'codes-of-whom' && areCodes) newCodes.getState().hold(files, text)
  else takeSetups(stores, text, droppedFiles(transfer))
}

function takeSetups(
  { imports }: Stores,
  text: string,
  dropped: ReturnType<typeof droppedFiles>,
): void {
  const isText = !(dropped instanceof Promise) && dropped.length === 0
  if (!isText) imports.getState().leaveTyped(() => void imports.getState().take(dropped))
  else if (text.trim() !== '') imports.getState().takePasted(text)
}
