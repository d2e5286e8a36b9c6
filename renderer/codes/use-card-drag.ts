import { type DragEvent, useMemo, useState } from 'react'
import type { EntryId } from '../../shared/entry-models.ts'
import { carriesCard, draggedType } from '../parts/entries/carries-card.ts'

export interface CardDrag {
  propsOf(id: EntryId): {
    draggable: true
    'data-dragged'?: true
    'data-drop'?: true
    onDragStart(event: DragEvent): void
    onDragOver(event: DragEvent): void
    onDrop(event: DragEvent): void
    onDragEnd(): void
  }
}

/** Reorders cards with the mouse. The keyboard uses Alt with an arrow key. */
export function useCardDrag(onMove: (id: EntryId, over: EntryId) => void): CardDrag {
  const [dragged, setDragged] = useState<EntryId | null>(null)
  const [over, setOver] = useState<EntryId | null>(null)

  return useMemo(() => {
    function end() {
      setDragged(null)
      setOver(null)
    }
    return {
      propsOf: id => ({
        draggable: true,
        ...(dragged === id && { 'data-dragged': true as const }),
        ...(over === id && dragged !== id && { 'data-drop': true as const }),
        onDragStart(event) {
          event.dataTransfer.setData(draggedType, id)
          event.dataTransfer.effectAllowed = 'move'
          setDragged(id)
        },
        onDragOver(event) {
          if (!carriesCard(event)) return
          event.preventDefault()
          event.dataTransfer.dropEffect = 'move'
          setOver(id)
        },
        onDrop(event) {
          if (!carriesCard(event)) return
          event.preventDefault()
          if (dragged && dragged !== id) onMove(dragged, id)
          end()
        },
        onDragEnd: end,
      }),
    }
  }, [dragged, over, onMove])
}
