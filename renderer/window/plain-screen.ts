/** Shows a screen without React, for when the page did not load or its host is gone. */
import { say } from '../../shared/wording/say.ts'
import icon from '../brand/icon.svg?inline'
import classes from './plain-screen.module.css'

interface PlainScreen {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly action?: { readonly name: string; run(): void }
}

export function showPlainScreen(root: HTMLElement, { title, paragraphs, action }: PlainScreen) {
  const html = document.documentElement
  // If the window never loaded, nothing has chosen the colors.
  html.dataset.mantineColorScheme ??= matchMedia('(prefers-color-scheme: dark)').matches
    ? 'dark'
    : 'light'
  const main = make('main', classes.screen)
  const column = make('div', classes.column)
  const brand = make('span', classes.brand)
  const mark = make('img', classes.mark)
  mark.src = icon
  mark.alt = ''
  brand.append(mark, say('window.countersign'))
  const sheet = make('div', classes.sheet)
  const heading = make('h1', classes.heading)
  heading.textContent = title
  heading.tabIndex = -1
  sheet.append(heading, ...paragraphs.map(toParagraph))
  if (action) {
    const button = make('button', classes.button)
    button.type = 'button'
    button.textContent = action.name
    button.addEventListener('click', () => action.run())
    sheet.append(button)
  }
  column.append(brand, sheet)
  main.append(column)
  root.replaceChildren(main)
  document.title = `${title} – Countersign`
  heading.focus()
}

function toParagraph(text: string): HTMLElement {
  const paragraph = make('p', classes.text)
  paragraph.textContent = text
  return paragraph
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className = '') {
  const element = document.createElement(name)
  element.className = className
  return element
}
