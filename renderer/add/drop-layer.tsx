import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { Mark } from '../brand/mark.tsx'
import { carriesCard } from '../codes/use-card-drag.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './drop-layer.module.css'

/** Takes pictures and texts dropped anywhere on the window, and says so while they hover. */
export function DropLayer() {
  const { adding, newCodes } = useStores()
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
      const files = [...event.dataTransfer.files]
      const text = event.dataTransfer.getData('text/plain')
      if (newCodes.getState().entryId !== null) return newCodes.getState().takeDropped(files, text)
      if (files.length > 0) void adding.getState().readFiles(files)
      else if (text.trim() !== '') void adding.getState().takeTexts([text])
    }

    const ending = new AbortController()
    const { signal } = ending
    document.addEventListener('dragenter', count(1), { signal })
    document.addEventListener('dragleave', count(-1), { signal })
    document.addEventListener('dragover', hover, { signal })
    document.addEventListener('drop', drop, { signal })
    return () => ending.abort()
  }, [adding, newCodes])

  if (!over) return null
  return (
    <div className={classes.veil}>
      <div className={classes.sign}>
        <Mark size={44} />
        <Text fw={600} size="lg">
          Drop to read the {takesCodes ? 'backup' : 'QR'} codes
        </Text>
      </div>
    </div>
  )
}
