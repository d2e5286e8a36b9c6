import classes from './filter-bar.module.css'

interface Filter<T> {
  readonly id: T
  readonly name: string
}

interface FilterBarProps<T extends string> {
  readonly legend: string
  readonly allName: string
  readonly filters: readonly Filter<T>[]
  readonly chosen: T | null
  onChoose(id: T | null): void
}

/** Shows only rows of one kind. Pressing the filter again shows all. */
export function FilterBar<T extends string>(props: FilterBarProps<T>) {
  const { legend, allName, filters, chosen, onChoose } = props
  return (
    <fieldset className={classes.bar}>
      <legend className="visually-hidden">{legend}</legend>
      {[{ id: null, name: allName }, ...filters].map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={classes.filter}
          aria-pressed={id === chosen}
          onClick={() => onChoose(id === chosen ? null : id)}
        >
          <bdi>{name}</bdi>
        </button>
      ))}
    </fieldset>
  )
}
