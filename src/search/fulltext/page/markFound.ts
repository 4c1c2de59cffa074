/**
 * On a report's page that a search result leads to (`?mark=WORD#PART`): opens the text in which the
 * word stands, marks every occurrence in that part, and goes to the first.
 */
function markFound(): void {
  const word = new URLSearchParams(location.search).get('mark');
  if (!word) return;
  const part = document.getElementById(location.hash.slice(1));
  const root = part ?? document.querySelector('main');
  const marks = root ? textsWith(root, word).map((text) => markIn(text, word)) : [];
  const [first] = marks;
  if (!first) return;
  for (let box = first.closest('details'); box; ) {
    box.open = true;
    box = box.parentElement?.closest('details') ?? null;
  }
  first.scrollIntoView({ block: 'center' });
}

function textsWith(root: Element, word: string): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text) || node.parentElement?.closest('script, svg, template')) continue;
    if (node.data.includes(word)) found.push(node);
  }
  return found;
}

/** Marks the first occurrence in a text; the one after it too, and so on. */
function markIn(text: Text, word: string): HTMLElement {
  const found = text.splitText(text.data.indexOf(word));
  const after = found.splitText(word.length);
  const mark = document.createElement('mark');
  found.replaceWith(mark);
  mark.append(found);
  if (after.data.includes(word)) markIn(after, word);
  return mark;
}

markFound();
