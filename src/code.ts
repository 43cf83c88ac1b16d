import { createReadStream, type ReadStream, type Stats } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ZipFile } from 'yazl'
import { crc64 } from './crc64.ts'
import { callback, checkFields, number, type Rules } from './fields.ts'

/** The code of a function, ready to be sent. */
export interface CodePackage {
  /** The `code` of `CreateFunction` and `UpdateFunction`: the zip in base64. */
  code: { zipFile: string }
  /** Bytes of the zip. */
  size: number
  /** CRC-64 of the zip, as Function Compute answers it in `codeChecksum`. */
  checksum: string
}

/** What {@link packageCode} takes beside the source. */
export interface PackageCodeOptions {
  /**
   * Bytes that the zip may have. For a zip in a call both generations document 100 MB, which can be raised on request; older pages of 2.0
   * say 50 MB, and 500 MB for instances of the type `c1`.
   * @default 104857600: 100 MB
   */
  limit?: number | undefined
  /**
   * Bytes that the files may have before they are zipped. Pages of 2.0 say 500 MB, or 10 GB; for 3.0 it is unconfirmed.
   * @default 524288000: 500 MB
   */
  unzippedLimit?: number | undefined
  /** Leaves out files of a folder; paths are relative to it, with `/`. @default every file goes in */
  include?: ((path: string) => boolean) | undefined
}

const UPLOAD_ADVICE = 'Put the zip into an OSS bucket and give `code: { ossBucketName, ossObjectName }`.'

const OPTIONS: Rules<PackageCodeOptions> = { limit: number(0), unzippedLimit: number(0), include: callback }

const MB = 1024 * 1024
/** The one date in every zip, so that the same files give the same bytes and the same checksum. */
const DATE = new Date(2000, 0, 1)

/**
 * Makes the code of a function of a folder, a zip file or a zip's bytes. The same files give the same zip. Files keep the right to be
 * executed; on Windows, which knows no such right, all have it. Links are followed.
 *
 * Throws a `RangeError` for a package over a limit, and a `TypeError` for what is neither a folder nor a zip, before anything is sent.
 *
 * @param source a path or a `file:` URL of a folder or of a zip file, or the zip's bytes.
 * @see https://www.alibabacloud.com/help/en/functioncompute/fc-2-0/product-overview/limits
 * @see https://alibabacloud.com/help/en/functioncompute/fc-3-0/product-overview/limits-of-usage
 * @example
 * ```ts
 * const { code } = await packageCode('./dist/checkout')
 * await fc3.call('CreateFunction', { body: { functionName: 'checkout', runtime: 'nodejs20', handler: 'index.handler', code } })
 * ```
 */
export async function packageCode(source: string | URL | Uint8Array, options: PackageCodeOptions = {}): Promise<CodePackage> {
  checkFields('The options of `packageCode`', options, OPTIONS)
  const limit = options.limit ?? 100 * MB
  const zip = ArrayBuffer.isView(source) ? source : await read(source instanceof URL ? fileURLToPath(source) : source, limit, options)
  checkSize('The zip', zip.byteLength, limit)
  if (!isZip(zip)) throw new TypeError('The code must be a zip, and these bytes do not begin like one.')
  const buffer = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength)
  return { code: { zipFile: buffer.toString('base64') }, size: zip.byteLength, checksum: crc64(zip) }
}

async function read(
  path: string,
  limit: number,
  { unzippedLimit = 500 * MB, include = () => true }: PackageCodeOptions,
): Promise<Uint8Array> {
  if (typeof path !== 'string' || path === '')
    throw new TypeError('The source must be a path of a folder or a zip file, or the bytes of a zip.')
  const found = await stat(path).catch((cause: unknown) => {
    throw new TypeError(`There is no folder and no zip file "${path}".`, { cause })
  })
  if (found.isDirectory()) {
    const files = await filesOf(path, include)
    if (files.length === 0) throw new TypeError(`The folder "${path}" has no files to package.`)
    const total = files.reduce((sum, { size }) => sum + size, 0)
    checkSize(`The folder "${path}"`, total, unzippedLimit, 'Leave files out with `include`, or move them into a layer.')
    return zipOf(files, limit)
  }
  checkSize(`The file "${path}"`, found.size, limit)
  const bytes = await readFile(path)
  if (!isZip(bytes)) throw new TypeError(`"${path}" is neither a folder nor a zip file.`)
  return bytes
}

interface File {
  path: string
  /** Relative to the folder, with `/`. */
  name: string
  size: number
  isExecutable: boolean
}

/** The files below a folder, in the order of their names. */
async function filesOf(folder: string, include: (path: string) => boolean, prefix = '', above: readonly string[] = []): Promise<File[]> {
  const real = await realpath(folder)
  if (above.includes(real)) throw new TypeError(`"${folder}" is a link to a folder that holds it; leave it out with \`include\`.`)
  const files: File[] = []
  for (const entry of (await readdir(folder)).sort()) {
    const path = join(folder, entry)
    const name = prefix + entry
    const found = await stat(path)
    if (found.isDirectory()) files.push(...(await filesOf(path, include, `${name}/`, [...above, real])))
    else if (found.isFile() && include(name)) files.push({ path, name, size: found.size, isExecutable: isExecutable(found) })
  }
  return files
}

/** Windows has no such right, and without it a custom runtime's `bootstrap` does not start. */
function isExecutable({ mode }: Stats): boolean {
  return process.platform === 'win32' || (mode & 0o111) !== 0
}

async function zipOf(files: readonly File[], limit: number): Promise<Uint8Array> {
  const zip = new ZipFile()
  let open: ReadStream | undefined
  for (const { path, name, isExecutable } of files)
    zip.addReadStreamLazy(name, { mtime: DATE, mode: isExecutable ? 0o100755 : 0o100644, forceDosTimestamp: true }, (done) => {
      open = createReadStream(path)
      done(null, open)
    })
  zip.end()
  const chunks: Buffer[] = []
  let length = 0
  const failed = new Promise<never>((_, reject) => zip.once('error', reject))
  const collected = (async () => {
    for await (const chunk of zip.outputStream as AsyncIterable<Buffer>) {
      length += chunk.byteLength
      checkSize('The zip', length, limit)
      chunks.push(chunk)
    }
    return Buffer.concat(chunks, length)
  })()
  try {
    return await Promise.race([collected, failed])
  } finally {
    open?.destroy()
  }
}

function checkSize(what: string, size: number, limit: number, advice = UPLOAD_ADVICE): void {
  if (size > limit) throw new RangeError(`${what} has ${size} bytes or more, over the limit of ${limit}. ${advice}`)
}

/** A zip begins with the signature of a file, an empty one with that of the end of its directory. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
}
