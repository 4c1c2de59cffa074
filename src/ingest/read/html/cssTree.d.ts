declare module 'css-tree/parser' {
  interface Raw {
    readonly type: 'Raw';
    readonly value: string;
  }

  interface Declaration {
    readonly type: 'Declaration';
    readonly property: string;
    /** Another word than `important` behind the exclamation mark is given as it stands. */
    readonly important: boolean | string;
    readonly value: Raw;
  }

  export interface Rule {
    readonly type: 'Rule';
    readonly prelude: Raw;
    readonly block: Block;
  }

  export interface Atrule {
    readonly type: 'Atrule';
    readonly name: string;
    readonly prelude: Raw | null;
    readonly block: Block | null;
  }

  interface Comment {
    readonly type: 'Comment' | 'CDO' | 'CDC';
  }

  /** A sheet, the inside of a block, or the style of an element. */
  export interface Block {
    readonly type: 'StyleSheet' | 'Block' | 'DeclarationList';
    readonly children: Iterable<Atrule | Rule | Declaration | Raw | Comment>;
  }

  interface Identifier {
    readonly type: 'Identifier';
    readonly name: string;
  }

  interface Dimension {
    readonly type: 'Dimension';
    readonly value: string;
    readonly unit: string;
  }

  export interface Feature {
    readonly type: 'Feature';
    readonly name: string;
    readonly value: Dimension | Identifier | OtherTerm | null;
  }

  /** What is not looked into. */
  interface OtherTerm {
    readonly type: 'FeatureRange' | 'FeatureFunction' | 'GeneralEnclosed' | 'Number' | 'Ratio';
  }

  export interface Condition {
    readonly type: 'Condition';
    readonly children: Iterable<Identifier | Feature | Condition | OtherTerm>;
  }

  interface MediaQuery {
    readonly type: 'MediaQuery';
    /** In small letters. */
    readonly modifier: 'not' | 'only' | null;
    readonly mediaType: string | null;
    readonly condition: Condition | null;
  }

  interface Trees {
    readonly stylesheet: Block;
    readonly declarationList: Block;
    readonly mediaQuery: MediaQuery;
  }

  /** Called with each token before anything is parsed. */
  export type OnToken = (
    this: {
      readonly isBlockOpenerTokenType: (type: number) => boolean;
      readonly isBlockCloserTokenType: (type: number) => boolean;
      /** -1 for a bracket that has no other. */
      readonly getBlockTokenPairIndex: (index: number) => number;
    },
    type: number,
    start: number,
    end: number,
    index: number,
  ) => void;

  export default function parse<Context extends keyof Trees>(
    text: string,
    options: {
      readonly context: Context;
      /** False leaves them as they are written. */
      readonly parseAtrulePrelude: false;
      readonly parseRulePrelude: false;
      readonly parseValue: false;
      readonly onToken: OnToken;
      readonly onParseError: () => void;
    },
  ): Trees[Context];
}
