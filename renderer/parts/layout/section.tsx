import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useStore } from 'zustand'
import { useStores } from '../../stores/stores-context.ts'
import type { SettingsPart } from '../../stores/view.ts'
import classes from './section.module.css'
import { useListedSection } from './sections.ts'

interface SectionProps {
  readonly title: string
  /** The name by which commands and buttons elsewhere lead to this section of the settings. */
  readonly part?: SettingsPart
  readonly children: ReactNode
}

/** Shows a group of settings under one heading. */
export function Section({ title, part, children }: SectionProps) {
  const { view } = useStores()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const isSought = useStore(view, state => part !== undefined && state.settingsPart === part)

  useListedSection(id, title, heading)

  useEffect(() => {
    if (!isSought) return
    heading.current?.scrollIntoView({ block: 'start' })
    heading.current?.focus({ preventScroll: true })
    view.getState().showSettings(null)
  }, [isSought, view])

  return (
    <section aria-labelledby={id}>
      <h2 ref={heading} id={id} tabIndex={-1} className={classes.title}>
        {title}
      </h2>
      <div className={classes.rows}>{children}</div>
    </section>
  )
}

interface RowProps {
  readonly name: ReactNode
  readonly hint?: ReactNode
  readonly nameId?: string
  readonly hintId?: string
  readonly children?: ReactNode
}

/** Shows a setting: its name and description on the left, its control on the right. */
export function Row({ name, hint, nameId, hintId, children }: RowProps) {
  return (
    <div className={classes.row}>
      <div className={classes.text}>
        <div id={nameId} className={classes.name}>
          {name}
        </div>
        {hint && (
          <div id={hintId} className={classes.hint}>
            {hint}
          </div>
        )}
      </div>
      <div className={classes.control}>{children}</div>
    </div>
  )
}
