import type { IconKey } from '@tabler/icons-react'
import classes from './place-choice.module.css'

interface PlaceChoiceProps {
  readonly Icon: typeof IconKey
  readonly name: string
  readonly text: string
  readonly chosen: boolean
  onChoose(): void
}

/** A place of the vault, as a radio that says in plain words what it means. */
export function PlaceChoice({ Icon, name, text, chosen, onChoose }: PlaceChoiceProps) {
  return (
    <label className={classes.place}>
      <input
        type="radio"
        name="place"
        className="visually-hidden"
        checked={chosen}
        onChange={onChoose}
      />
      <Icon size={24} className={classes.icon} aria-hidden="true" />
      <span>
        <span className={classes.name}>{name}</span>
        <span className={classes.text}>{text}</span>
      </span>
      <span className={classes.dot} aria-hidden="true" />
    </label>
  )
}
