export const draggedType = 'application/x-countersign-entry'

/** Tells whether a drag contains one of our cards rather than files from outside. */
export function carriesCard(event: { dataTransfer: DataTransfer | null }): boolean {
  return event.dataTransfer?.types.includes(draggedType) ?? false
}
