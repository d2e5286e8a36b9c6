/**
 * `npm run translations [-- de fr] [page/labels]` compares the translations with the English texts,
 * and prints what is missing or wrong. A word with a slash selects files, and hides the findings in
 * all others. The exit status is 1 if anything was found.
 */
import { checkTranslation, translatedLanguages } from './translations/check-translations.mjs'

const asked = process.argv.slice(2)
const places = asked.filter(word => word.includes('/'))
const languages = asked.filter(word => !word.includes('/'))
const isAsked = (/** @type {string} */ file) =>
  places.length === 0 || places.some(place => file.includes(place))

for (const language of languages.length > 0 ? languages : translatedLanguages()) {
  const { faults, missing, translated, all } = await checkTranslation(language)
  const shown = faults.filter(({ file }) => isAsked(file))
  const lacking = missing.filter(isAsked)
  for (const file of lacking) console.log(`${file}: is missing`)
  for (const { file, key, fault } of shown)
    console.log(`${file}: ${key} ${fault}`.replace('  ', ' '))
  console.log(
    `${language}: ${translated} of ${all} messages; ${shown.length} faults, ${lacking.length} files missing`,
  )
  if (shown.length + lacking.length > 0) process.exitCode = 1
}
