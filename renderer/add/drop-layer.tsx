import { Text } from '@mantine/core'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { Mark } from '../brand/mark.tsx'
import { carriesCard } from '../codes/use-card-drag.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './drop-layer.module.css'

/** Takes pictures and texts dropped anywhere on the window. */
export function DropLayer({ children }: { children: ReactNode }) {
  const { adding } = useStores()
  const [over, setOver] = useState(false)
  // Every element below sends its own enter and leave; the layer is left when they cancel out.
  const depth = useRef(0)

  function count(by: number, event: DragEvent) {
    if (carriesCard(event)) return
    depth.current = Math.max(0, depth.current + by)
    setOver(depth.current > 0)
  }

  function drop(event: DragEvent) {
    if (carriesCard(event)) return
    event.preventDefault()
    depth.current = 0
    setOver(false)
    const files = [...event.dataTransfer.files]
    const text = event.dataTransfer.getData('text/plain')
    if (files.length > 0) void adding.getState().readFiles(files)
    else if (text.trim() !== '') void adding.getState().takeTexts([text])
  }

  return (
    <div
      role="presentation"
      className={classes.layer}
      onDragEnter={event => count(1, event)}
      onDragLeave={event => count(-1, event)}
      onDragOver={event => {
        if (carriesCard(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      }}
      onDrop={drop}
    >
      {children}
      {over && (
        <div className={classes.veil}>
          <div className={classes.sign}>
            <Mark size={44} />
            <Text fw={600} size="lg">
              Drop to read the QR codes
            </Text>
          </div>
        </div>
      )}
    </div>
  )
}
