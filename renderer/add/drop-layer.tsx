import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { say } from '../../shared/wording/say.ts'
import { Mark } from '../brand/mark.tsx'
import { carriesCard } from '../parts/entries/carries-card.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './drop-layer.module.css'
import { type DropTarget, dropTarget } from './drop-target.ts'
import { takeDrop } from './take-drop.ts'

const signs = {
  codes: ['notices.drop.codes', null],
  'codes-of': ['notices.drop.codesHere', 'notices.drop.codesHere.hint'],
  'codes-of-whom': ['notices.drop.read', 'notices.drop.read.codesHint'],
  files: ['notices.drop.read', 'notices.drop.read.filesHint'],
  nobody: ['notices.drop.refused', 'notices.drop.refused.hint'],
} as const satisfies Record<DropTarget, unknown>

/**
 * Accepts anything that is dropped on the window, and shows this while it hovers. Pictures and
 * texts are searched for setup codes, while other files and folders count as another app's exports.
 */
export function DropLayer() {
  const stores = useStores()
  const [over, setOver] = useState<DropTarget | null>(null)

  useEffect(() => {
    // Every element below sends its own enter and leave events. The pointer has left the window
    // when they cancel out.
    let depth = 0

    function count(by: number) {
      return (event: DragEvent) => {
        if (carriesCard(event)) return
        depth = Math.max(0, depth + by)
        setOver(before => (depth > 0 ? (before ?? dropTarget(stores)) : null))
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
      setOver(null)
      takeDrop(stores, dropTarget(stores), event.dataTransfer)
    }

    const ending = new AbortController()
    const { signal } = ending
    document.addEventListener('dragenter', count(1), { signal })
    document.addEventListener('dragleave', count(-1), { signal })
    document.addEventListener('dragover', hover, { signal })
    document.addEventListener('drop', drop, { signal })
    return () => ending.abort()
  }, [stores])

  if (!over) return null
  const [what, hint] = signs[over]
  return (
    <div className={classes.veil}>
      <div className={classes.sign}>
        <Mark size={44} />
        <Text fw={600} size="lg" ta="center">
          {say(what)}
        </Text>
        {hint && (
          <Text c="dimmed" ta="center">
            {say(hint)}
          </Text>
        )}
      </div>
    </div>
  )
}
