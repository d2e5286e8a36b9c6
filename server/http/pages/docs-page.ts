/** Shows the OpenAPI document to people: every call, its input, and its answers. */
import type { OpenAPIV3_1 } from 'openapi-types'
import type { Speech } from '../../wording/say.ts'
import { words } from '../../wording/words.ts'
import { type Html, html } from './html.ts'
import { page } from './layout.ts'
import { saidWith } from './said.ts'

type Schema = OpenAPIV3_1.SchemaObject

export function docsPage(speech: Speech, { info, paths = {} }: OpenAPIV3_1.Document): string {
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    (['get', 'post', 'put', 'delete'] as const).flatMap(method => {
      const operation = methods?.[method]
      return operation ? [{ path, method, operation }] : []
    }),
  )
  const tags = [...new Set(calls.map(({ operation }) => operation.tags?.[0] ?? ''))]
  return page(speech, {
    title: info.title,
    name: 'docs',
    body: html`<p>${info.description ?? ''}</p>
<p>${saidWith(speech, words('pages.docs.forPrograms'), { openapi: chunks => html`<a href="/openapi.json">${chunks}</a>` })}</p>
${tags.map(
  tag => html`<section class="card" aria-labelledby="${tag}">
<h2 id="${tag}">${tag}</h2>
${calls.filter(({ operation }) => operation.tags?.[0] === tag).map(call => describeCall(speech, call))}
</section>\n`,
)}`,
  })
}

interface Call {
  readonly path: string
  readonly method: 'get' | 'post' | 'put' | 'delete'
  readonly operation: OpenAPIV3_1.OperationObject
}

function describeCall(speech: Speech, { path, method, operation }: Call): Html {
  const rows: [string, string][] = []
  const parameters = (operation.parameters ?? []) as OpenAPIV3_1.ParameterObject[]
  if (parameters.length > 0) {
    const names = parameters.map(({ name, required }) => (required ? name : `${name}?`))
    rows.push([speech.say('pages.docs.query'), names.join(', ')])
  }
  const body = operation.requestBody as OpenAPIV3_1.RequestBodyObject | undefined
  if (body) rows.push([speech.say('pages.docs.takes'), formatContent(speech, body.content)])
  for (const [status, answer] of Object.entries(operation.responses ?? {})) {
    if (status === '4XX') continue
    const { content = {} } = answer as OpenAPIV3_1.ResponseObject
    rows.push([status, formatContent(speech, content)])
  }
  return html`<article class="call">
<h3><code><span class="method">${method.toUpperCase()}</span> ${path}</code></h3>
<p>${operation.summary ?? ''}</p>
<dl>${rows.map(([term, text]) => html`<dt>${term}</dt><dd><code>${text}</code></dd>`)}</dl>
</article>
`
}

function formatContent(
  speech: Speech,
  content: { [type: string]: OpenAPIV3_1.MediaTypeObject },
): string {
  const schema = content['application/json']?.schema
  return schema ? formatSchema(schema as Schema) : speech.say('pages.docs.nothing')
}

/** Writes a type as TypeScript would. */
function formatSchema(schema: Schema): string {
  const choices = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined
  if (choices) return choices.map(formatSchema).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map(value => JSON.stringify(value)).join(' | ')
  if (schema.type === 'array') {
    const { prefixItems } = schema as { prefixItems?: Schema[] }
    if (prefixItems) return `[${prefixItems.map(formatSchema).join(', ')}]`
    return `${formatSchema((schema as { items: Schema }).items)}[]`
  }
  if (schema.type !== 'object') return String(schema.type ?? 'unknown')
  const required = new Set(schema.required)
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, field]) => `${name}${required.has(name) ? '' : '?'}: ${formatSchema(field as Schema)}`,
  )
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}'
}
