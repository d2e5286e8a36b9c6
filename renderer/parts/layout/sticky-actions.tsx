import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './sticky-actions.module.css'

/** Shows the buttons at the end of a dialog, which stay visible however long it is. */
export function StickyActions({ children }: { children: ReactNode }) {
  return (
    <Group justify="flex-end" className={classes.actions}>
      {children}
    </Group>
  )
}
