import { sankey } from 'd3-sankey';

/** A flow between two columns: numbers of the nodes, and how much. */
export interface SankeyLink {
  readonly source: number;
  readonly target: number;
  readonly value: number;
}

export interface SankeyFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly nodeWidth: number;
  /** Room between two nodes of a column. */
  readonly padding: number;
}

/** Upright edges of a node. */
export interface PlacedNode {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The middles of a link's two ends, and how wide it is. */
export interface PlacedLink {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

const inOrder = (): number => 0;

/** Nodes and links in the order given, neither sorted by size. */
export function layoutSankey(
  count: number,
  links: readonly SankeyLink[],
  frame: SankeyFrame,
): { readonly nodes: readonly PlacedNode[]; readonly links: readonly PlacedLink[] } {
  const layout = sankey<object, object>()
    .nodeWidth(frame.nodeWidth)
    .nodePadding(frame.padding)
    .nodeSort(inOrder)
    .linkSort(inOrder)
    .extent([
      [frame.left, frame.top],
      [frame.right, frame.bottom],
    ]);
  const placed = layout({
    nodes: Array.from({ length: count }, () => ({})),
    links: links.map((link) => ({ ...link })),
  });
  return {
    nodes: placed.nodes.map(({ x0 = 0, y0 = 0, y1 = 0 }) => ({ x: x0, top: y0, bottom: y1 })),
    links: placed.links.map(({ y0 = 0, y1 = 0, width = 0 }) => ({ from: y0, to: y1, width })),
  };
}
