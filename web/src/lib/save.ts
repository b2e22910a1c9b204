import type { Entry } from './Legend.svelte'

/** Hands a file to the reader. */
export function save(name: string, content: Blob) {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

const STYLES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order', 'visibility']
const MARGIN = 16
const HEAD = 64

/** A picture on the page as a PNG, as it looks now, at twice its size, below its caption and legend; what is of class `no-save` stays away. */
export async function png(svg: SVGSVGElement, caption: string, legend: Entry[]): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect()
  const image = new Image()
  const url = URL.createObjectURL(new Blob([standalone(svg, width, height)], { type: 'image/svg+xml' }))
  try {
    image.src = url
    await image.decode()
  } finally {
    URL.revokeObjectURL(url)
  }
  const canvas = document.createElement('canvas')
  canvas.width = (width + 2 * MARGIN) * 2
  canvas.height = (height + HEAD + 2 * MARGIN) * 2
  const paint = canvas.getContext('2d')!
  paint.scale(2, 2)
  paint.fillStyle = getComputedStyle(document.documentElement).backgroundColor
  paint.fillRect(0, 0, canvas.width, canvas.height)
  head(paint, caption, legend)
  paint.drawImage(image, MARGIN, MARGIN + HEAD, width, height)
  return new Promise((resolve, reject) => canvas.toBlob((blob) => blob ? resolve(blob) : reject(new Error('The picture could not be drawn.')), 'image/png'))
}

function head(paint: CanvasRenderingContext2D, caption: string, legend: Entry[]) {
  const { color, fontFamily } = getComputedStyle(document.documentElement)
  paint.fillStyle = color
  paint.font = '600 18px ' + fontFamily
  paint.fillText(caption, MARGIN, MARGIN + 18)
  paint.font = '12px ' + fontFamily
  let x = MARGIN
  for (const { swatch, label } of legend) {
    paint.fillStyle = colourOf(swatch)
    if (swatch === 'line') paint.fillRect(x, MARGIN + 41, 12, 2)
    else if (swatch === 'faint') paint.fillRect(x + 4, MARGIN + 40, 4, 4)
    else paint.fillRect(x, MARGIN + 36, 12, 12)
    paint.fillStyle = color
    paint.fillText(label, x + 17, MARGIN + 46)
    x += 17 + paint.measureText(label).width + 16
  }
}

/** What a legend's swatch is filled or drawn with. */
function colourOf(swatch: string): string {
  const probe = document.createElement('span')
  probe.className = 'swatch ' + swatch
  document.body.append(probe)
  const { backgroundColor, borderTopColor, borderTopStyle } = getComputedStyle(probe)
  probe.remove()
  return borderTopStyle === 'none' ? backgroundColor : borderTopColor
}

/** The picture's source with the page's styles as attributes of its own. */
function standalone(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const copies = [...copy.querySelectorAll('*')]
  svg.querySelectorAll('*').forEach((each, i) => {
    const style = getComputedStyle(each)
    for (const name of STYLES) copies[i]!.setAttribute(name, style.getPropertyValue(name))
  })
  copy.querySelectorAll('.no-save').forEach((each) => each.remove())
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  return new XMLSerializer().serializeToString(copy)
}
