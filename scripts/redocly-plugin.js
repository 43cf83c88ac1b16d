/**
 * Redocly rules of ours, on top of the recommended ones: the error catalogue and the documents agree.
 * A catalogue entry is one fact of one vendor, so each finding points at the line of the entry or of the response that is wrong.
 */

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'

const KINDS = ['request', 'auth', 'not-found', 'conflict', 'throttled', 'quota', 'configuration', 'function', 'system', 'protocol']
const EVIDENCE = ['documented', 'recorded', 'inferred']
const FIELDS = {
  status: (v) => Number.isInteger(v) && v >= 200 && v <= 599,
  statusEvidence: (v) => EVIDENCE.includes(v),
  headers: (v) => isObject(v) && Object.values(v).every((x) => typeof x === 'string'),
  kind: (v) => KINDS.includes(v),
  executed: (v) => ['no', 'yes', 'unknown'].includes(v),
  retry: (v) => ['no', 'backoff', 'after-wait'].includes(v),
  billed: (v) => ['yes', 'no', 'undocumented'].includes(v),
  fix: isText,
  evidence: (v) => EVIDENCE.includes(v),
  source: (v) => typeof v === 'string' && /^https:\/\/[^\s]+$/.test(v),
  checked: isDate,
}
const EXPECTED = {
  status: 'a status from 200 to 599',
  statusEvidence: EVIDENCE.join(', '),
  headers: 'header names with text values (quote numbers)',
  kind: KINDS.join(', '),
  executed: '"no", "yes" or unknown (quote "no" and "yes")',
  retry: '"no" (quoted), backoff or after-wait',
  billed: '"yes", "no" (quoted) or undocumented',
  fix: 'a sentence that says what the reader can do',
  evidence: EVIDENCE.join(', '),
  source: 'an https address',
  checked: 'a date, 2026-11-20',
}
/** Every name must fit in a function name as `replay--<Name>`; 60 is the shortest limit (CloudBase). */
const NAME = /^[A-Za-z](?:[A-Za-z0-9_]*[A-Za-z0-9])?$/
const LONGEST_NAME = 60 - 'replay--'.length

function isObject(v) {
  return typeof v === 'object' && v !== null && !Array.isArray(v)
}
function isText(v) {
  return typeof v === 'string' && v.trim() !== ''
}
/** A day that there is: the 30th of February is none. */
function isDate(v) {
  if (typeof v !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(v)) return false
  const day = new Date(`${v}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(v)
}

/** The catalogue of the document being linted: its entries and the location of the file. */
function catalogueOf(root, ctx) {
  const id = root['x-api']?.id
  if (!isText(id)) {
    ctx.report({ message: 'The document needs `x-api.id`, its api id.', location: ctx.location })
    return
  }
  const file = join(dirname(ctx.location.source.absoluteRef), 'errors', `${id}.yaml`)
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    ctx.report({ message: `There is no catalogue errors/${id}.yaml beside this document.`, location: ctx.location })
    return
  }
  // Redocly resolves only what a document refers to, so an unused entry is invisible to it: the file is read here, and its source and
  // location are built with Redocly's own classes so that a finding names the catalogue's file and line.
  const Source = ctx.location.source.constructor
  const Location = ctx.location.constructor
  return { entries: parse(text), location: new Location(new Source(file, text, 'text/yaml'), '#/') }
}

/** Every field of every entry is there and has a value of its kind; variants of one code agree. */
function complete() {
  return {
    Root(root, ctx) {
      const catalogue = catalogueOf(root, ctx)
      if (!catalogue) return
      const firstOfCode = new Map()
      for (const [name, entry] of Object.entries(catalogue.entries)) {
        const report = (message, path = []) =>
          ctx.report({ message: `${name}: ${message}`, location: catalogue.location.child([name, ...path]) })
        if (!NAME.test(name) || name.length > LONGEST_NAME)
          report(
            `an entry's name has letters, digits and _, starts with a letter, ends with a letter or digit and is at most ${LONGEST_NAME} long.`,
          )
        if (!isText(entry.summary)) report('`summary` is missing.')
        if (!isText(entry.description)) report('`description` is missing.')
        if (!('value' in entry)) report('`value`, the body on the wire, is missing ("" for an empty one).')
        const error = entry['x-error']
        if (!isObject(error)) {
          report('`x-error` is missing.')
          continue
        }
        for (const [field, valid] of Object.entries(FIELDS)) {
          if (!(field in error)) report(`\`x-error.${field}\` is missing: ${EXPECTED[field]}.`, ['x-error'])
          else if (!valid(error[field])) report(`\`x-error.${field}\` must be ${EXPECTED[field]}.`, ['x-error', field])
        }
        for (const field of Object.keys(error))
          if (!(field in FIELDS) && field !== 'code') report(`\`x-error.${field}\` is not a field.`, ['x-error', field])
        if (error.code === name) report('`x-error.code` is only for an entry whose name differs from its code.', ['x-error', 'code'])
        const hasType = Object.keys(error.headers ?? {}).some((h) => h.toLowerCase() === 'content-type')
        if (hasType === (entry.value === ''))
          report(hasType ? 'an empty body carries no Content-Type.' : 'a body needs its Content-Type among the headers.', ['x-error'])
        const code = error.code ?? name
        const first = firstOfCode.get(code)
        if (!first) firstOfCode.set(code, { name, error })
        else
          for (const field of ['kind', 'executed', 'retry', 'billed'])
            if (first.error[field] !== error[field])
              report(`variants of \`${code}\` must agree, but ${first.name} has \`${field}: ${first.error[field]}\`.`, ['x-error', field])
      }
    },
  }
}

/** Every error example is an entry of the same name, stands under its own status, and its headers are declared; every entry is used. */
function used() {
  let catalogue
  const seen = new Set()
  return {
    Root: {
      enter(root, ctx) {
        catalogue = catalogueOf(root, ctx)
      },
      leave(_root, ctx) {
        if (!catalogue) return
        for (const name of Object.keys(catalogue.entries))
          if (!seen.has(name))
            ctx.report({ message: `${name}: no operation lists this entry.`, location: catalogue.location.child([name]) })
      },
    },
    Operation(operation, ctx) {
      if (!catalogue) return
      for (const [status, unresolved] of Object.entries(operation.responses ?? {})) {
        const response = follow(ctx, unresolved, ctx.location.child(['responses', status]))
        // An empty answer has no content to list its example under.
        const groups = [{ type: '', path: ['x-examples'], examples: response.node?.['x-examples'] }]
        for (const [type, media] of Object.entries(response.node?.content ?? {}))
          groups.push({ type, path: ['content', type, 'examples'], examples: media.examples })
        for (const { type, path, examples } of groups)
          for (const [name, example] of Object.entries(examples ?? {})) {
            const at = response.location.child([...path, name])
            const report = (message) => ctx.report({ message: `${operation.operationId} ${status} ${name}: ${message}`, location: at })
            const entry = catalogue.entries[name]
            const isEntry = isObject(entry) && example.$ref?.endsWith(`#/${name}`) && example.$ref.includes('errors/')
            if (!isEntry) {
              if (!/^2/.test(status)) report('an error example must be a `$ref` to the catalogue entry of the same name.')
              else if (example.$ref?.includes('errors/')) report('the example must have the name of the entry it refers to.')
              continue
            }
            seen.add(name)
            const error = entry['x-error'] ?? {}
            // An answer in another media type than the API's own stands where it lands: `default` is not for a status that is declared.
            const isForeign = error.kind === 'protocol' && String(error.status) in operation.responses
            const expected = error.statusEvidence === 'inferred' && !isForeign ? 'default' : String(error.status)
            if (status !== expected)
              report(`the entry's status is ${error.status} (${error.statusEvidence}), so it belongs under \`${expected}\`.`)
            const declared = new Set(Object.keys(response.node.headers ?? {}).map((h) => h.toLowerCase()))
            for (const [header, value] of Object.entries(error.headers ?? {})) {
              const lower = header.toLowerCase()
              if (lower === 'content-type') {
                if (!value.toLowerCase().startsWith(type.toLowerCase()))
                  report(`the entry's Content-Type is \`${value}\`, but it is listed under \`${type}\`.`)
              } else if (!declared.has(lower)) report(`the entry sends \`${header}\`, which the response does not declare.`)
            }
          }
      }
    },
  }
}

function follow(ctx, node, location) {
  if (!node?.$ref) return { node, location }
  return ctx.resolve(node, location.source.absoluteRef)
}

export default function plugin() {
  return { id: 'catalogue', rules: { oas3: { complete, used } } }
}
