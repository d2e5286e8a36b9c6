import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './sticky-actions.module.css'

/** The buttons at the end of a dialog: in sight, however much there is above. */
export function StickyActions({ children }: { children: ReactNode }) {
  return (
    <Group justify="flex-end" className={classes.actions}>
      {children}
    </Group>
  )
}
