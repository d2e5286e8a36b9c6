import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { Mark } from '../brand/mark.tsx'
import { carriesCard } from '../codes/use-card-drag.ts'
import { droppedFiles, isPicture } from '../import/dropped-files.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './drop-layer.module.css'

/**
 * Takes what is dropped anywhere on the window, and says so while it hovers: pictures and texts are
 * looked at for setup codes, other files and folders are what another app let out.
 */
export function DropLayer() {
  const { adding, imports, newCodes } = useStores()
  const takesCodes = useStore(newCodes, state => state.entryId !== null)
  const [over, setOver] = useState(false)

  useEffect(() => {
    // Every element below sends its own enter and leave; the window is left when they cancel out.
    let depth = 0

    function count(by: number) {
      return (event: DragEvent) => {
        if (carriesCard(event)) return
        depth = Math.max(0, depth + by)
        setOver(depth > 0)
      }
    }

    function hover(event: DragEvent) {
      if (carriesCard(event) || !event.dataTransfer) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
    }

    function drop(event: DragEvent) {
      if (carriesCard(event) || !event.dataTransfer) return
      event.preventDefault()
      depth = 0
      setOver(false)
      const dropped = droppedFiles(event.dataTransfer)
      const files = [...event.dataTransfer.files]
      const text = event.dataTransfer.getData('text/plain')
      if (newCodes.getState().entryId !== null) return newCodes.getState().takeDropped(files, text)
      if (imports.getState().step !== null || !isPicturesAlone(dropped)) {
        adding.getState().close()
        void imports.getState().take(dropped)
      } else if (files.length > 0) void adding.getState().readFiles(files)
      else if (text.trim() !== '') void adding.getState().takeTexts([text])
    }

    const ending = new AbortController()
    const { signal } = ending
    document.addEventListener('dragenter', count(1), { signal })
    document.addEventListener('dragleave', count(-1), { signal })
    document.addEventListener('dragover', hover, { signal })
    document.addEventListener('drop', drop, { signal })
    return () => ending.abort()
  }, [adding, imports, newCodes])

  if (!over) return null
  return (
    <div className={classes.veil}>
      <div className={classes.sign}>
        <Mark size={44} />
        <Text fw={600} size="lg" ta="center">
          {takesCodes ? 'Drop to read the backup codes' : 'Drop to read it'}
        </Text>
        {!takesCodes && (
          <Text c="dimmed" ta="center">
            QR codes, or what another app has exported: files or a folder
          </Text>
        )}
      </div>
    </div>
  )
}

/** No file at all is a text that was dropped. */
function isPicturesAlone(dropped: ReturnType<typeof droppedFiles>): boolean {
  return !(dropped instanceof Promise) && dropped.every(isPicture)
}
