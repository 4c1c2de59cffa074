/** OpenCC's list of traditional characters, which the package exports without a type. */
declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs `traditional simplified`, separated by `|`. */
  const pairs: string;
  export default pairs;
}
