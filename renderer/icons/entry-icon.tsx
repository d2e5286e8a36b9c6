import { type CSSProperties, memo, useEffect } from 'react'
import { useStore } from 'zustand'
import { brandStore } from './brand-store.ts'
import classes from './entry-icon.module.css'
import { initials, stableHue } from './initials.ts'
import { inkOn, legibleColours } from './legible-on.ts'

interface EntryIconProps {
  readonly issuer: string
  readonly label: string
  readonly website?: string | undefined
  /** The name that the app it came from gave its icon. */
  readonly icon?: string | undefined
  /** An entry that a server created gets no brand's icon, whatever its name. */
  readonly madeBy?: string | undefined
}

/**
 * Shows the mark of the entry's brand, or letters on the brand's color, or else initials on a
 * constant color. Screen readers skip it.
 */
export const EntryIcon = memo(function EntryIcon(props: EntryIconProps) {
  const { issuer, label, website, icon, madeBy } = props
  const found = useStore(brandStore, ({ lookup }) => lookup?.of({ issuer, website, icon }) ?? null)
  const brand = madeBy === undefined ? found : null
  useEffect(() => void brandStore.getState().load(), [])

  if (brand && 'path' in brand) {
    const { light, dark } = legibleColours(brand.hex)
    return (
      <svg
        className={classes.brand}
        viewBox="-9 -9 42 42"
        aria-hidden="true"
        style={{ '--by-day': light, '--by-night': dark } as CSSProperties}
      >
        <path d={brand.path} />
      </svg>
    )
  }
  if (brand) {
    const colours = { '--tile': `#${brand.hex}`, '--on-tile': inkOn(brand.hex) } as CSSProperties
    return (
      <span
        className={`${classes.initials} ${classes.lettered}`}
        aria-hidden="true"
        style={colours}
        data-long={brand.letters.length > 2 || undefined}
      >
        {brand.letters}
      </span>
    )
  }

  const name = issuer || label
  return (
    <span
      className={classes.initials}
      aria-hidden="true"
      style={{ '--hue': stableHue(name) } as CSSProperties}
    >
      {initials(name)}
    </span>
  )
})
