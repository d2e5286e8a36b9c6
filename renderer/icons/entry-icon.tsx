import { type CSSProperties, memo, useEffect } from 'react'
import { useStore } from 'zustand'
import { brandStore } from './brand-store.ts'
import classes from './entry-icon.module.css'
import { initials, stableHue } from './initials.ts'
import { legibleColours } from './legible-on.ts'

interface EntryIconProps {
  readonly issuer: string
  readonly label: string
}

/** The issuer's icon, or its initials on a colour that stays the same. Says nothing aloud. */
export const EntryIcon = memo(function EntryIcon({ issuer, label }: EntryIconProps) {
  const brand = useStore(brandStore, state => state.lookup?.of(issuer) ?? null)
  useEffect(() => void brandStore.getState().load(), [])

  if (brand) {
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
