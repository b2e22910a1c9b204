/** A line of a text, or a part of a very long one; half-open offsets. */
export interface Paragraph {
  start: number
  end: number
  /** Whether the part before it belongs to the same line. */
  continued: boolean
}

/** Paragraphs that are drawn together. */
export interface Chunk {
  start: number
  end: number
  paragraphs: Paragraph[]
}

const LONGEST = 4_000
const CHUNK = 8_000

/** The lines that hold anything. One longer than `most` is parted at a space if there is one, and never within a character. */
export function paragraphs(text: string, most = LONGEST): Paragraph[] {
  const all: Paragraph[] = []
  let line = 0
  while (line < text.length) {
    const newline = text.indexOf('\n', line)
    const end = newline < 0 ? text.length : newline
    if (text.slice(line, end).trim()) {
      for (let start = line; start < end; ) {
        const stop = end - start <= most ? end : border(text, start, start + most)
        all.push({ start, end: stop, continued: start > line })
        start = stop
      }
    }
    line = end + 1
  }
  return all
}

function border(text: string, start: number, stop: number): number {
  const space = text.slice(start, stop).lastIndexOf(' ')
  if (space > 0) return start + space + 1
  const low = text.charCodeAt(stop)
  return low >= 0xdc00 && low <= 0xdfff ? stop - 1 : stop
}

export function chunks(paragraphs: Paragraph[], size = CHUNK): Chunk[] {
  const all: Chunk[] = []
  for (const paragraph of paragraphs) {
    const last = all.at(-1)
    if (last && paragraph.end - last.start <= size) {
      last.paragraphs.push(paragraph)
      last.end = paragraph.end
    } else all.push({ start: paragraph.start, end: paragraph.end, paragraphs: [paragraph] })
  }
  return all
}
