import { say } from '../../shared/wording/say.ts'
import { useStores } from '../stores/stores-context.ts'
import classes from './tag-bar.module.css'

interface TagBarProps {
  readonly tags: readonly string[]
  readonly chosen: string | null
}

/** Shows only the entries with one tag. Pressing it again shows all. */
export function TagBar({ tags, chosen }: TagBarProps) {
  const { view } = useStores()
  if (tags.length === 0) return null
  const choose = (tag: string | null) => view.getState().chooseTag(tag)

  return (
    <fieldset className={classes.bar}>
      <legend className="visually-hidden">{say('codes.tags')}</legend>
      <button
        type="button"
        className={classes.tag}
        aria-pressed={chosen === null}
        onClick={() => choose(null)}
      >
        {say('codes.all')}
      </button>
      {tags.map(tag => (
        <button
          key={tag}
          type="button"
          className={classes.tag}
          aria-pressed={tag === chosen}
          onClick={() => choose(tag === chosen ? null : tag)}
        >
          <bdi>{tag}</bdi>
        </button>
      ))}
    </fieldset>
  )
}
